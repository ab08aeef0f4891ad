package org.shouwang.exchange;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.shouwang.exchange.Title.About;

/// Settles what all columns of a sheet mean together: each meaning once for the row and once for every further person.
final class Meanings {
    private static final int FIRST_KIN = 100;

    private final Map<Integer, Heading> meanings = new TreeMap<>();
    private final Map<Integer, Integer> persons = new HashMap<>();
    private final Map<Integer, Set<Heading>> taken = new HashMap<>();
    private final Map<String, Integer> kin = new HashMap<>();
    private int last;

    static ListLayout layout(
            String sheet, int headerRow, TreeMap<Integer, String> words, String place, HeadingWords dictionary) {
        TreeMap<Integer, Title> titles = new TreeMap<>();
        words.forEach((column, word) -> titles.put(column, Title.of(word, dictionary)));
        Meanings found = new Meanings();
        found.read(titles);
        return new ListLayout(sheet, headerRow, words, found.meanings, found.persons, place, ListLayout.Told.TITLES);
    }

    private void read(TreeMap<Integer, Title> titles) {
        boolean headed = titles.values().stream()
                .anyMatch(title -> title.heading()
                        .filter(heading -> heading == Heading.HOUSEHOLDER_NAME
                                || heading == Heading.OWNER_NAME
                                || heading == Heading.NAME && title.about() != About.MEMBER)
                        .isPresent());
        Set<String> others = others(titles);
        boolean each = titles.values().stream()
                .anyMatch(title ->
                        title.about() == About.ROW && is(title, Heading.NAME) && !others.contains(title.kin()));
        titles.forEach((column, title) -> {
            if (title.about() == About.ROW && !others.contains(title.kin())) {
                title.heading().ifPresent(heading -> own(column, heading));
            }
        });
        titles.forEach((column, title) -> title.heading().ifPresent(heading -> {
            if (others.contains(title.kin())
                    || title.about() == About.MEMBER && !title.kin().isEmpty()) {
                put(column, heading, relative(title));
            } else if (title.about() == About.MEMBER) {
                int person = !headed && title.person() == 0 ? 0 : Math.max(1, title.person());
                put(column, heading, person);
            } else if (title.about() == About.HEAD && !each) {
                put(column, heading == Heading.NAME ? Heading.HOUSEHOLDER_NAME : heading, 0);
            }
        }));
        dropNameless();
        settle();
    }

    /// The titles above columns that name somebody beside a householder who has a title of his own.
    private static Set<String> others(TreeMap<Integer, Title> titles) {
        Set<String> others = new HashSet<>();
        boolean headed = titles.values().stream()
                .anyMatch(title -> title.about() == About.HEAD
                        && title.heading().filter(Heading::names).isPresent());
        if (headed) {
            titles.values().stream()
                    .filter(title -> title.about() == About.ROW && is(title, Heading.NAME))
                    .map(Title::kin)
                    .filter(group -> !group.isEmpty())
                    .forEach(others::add);
        }
        return others;
    }

    /// Each of the kin is a person of the row, behind those that are only numbered.
    private int relative(Title title) {
        return kin.computeIfAbsent(title.kin() + title.person(), any -> FIRST_KIN + kin.size());
    }

    private static boolean is(Title title, Heading heading) {
        return title.heading().equals(Optional.of(heading));
    }

    /// A second `姓名` begins a further person; what follows and is there already is that person's.
    private void own(int column, Heading heading) {
        if (!taken(0).contains(heading)) {
            put(column, heading, 0);
        } else if (heading == Heading.NAME) {
            last++;
            put(column, heading, last);
        } else if (last > 0 && !heading.place()) {
            put(column, heading, last);
        }
    }

    private void put(int column, Heading heading, int person) {
        if (taken(person).add(heading)) {
            meanings.put(column, heading);
            if (person > 0) {
                persons.put(column, person);
            }
        }
    }

    private Set<Heading> taken(int person) {
        return taken.computeIfAbsent(person, any -> EnumSet.noneOf(Heading.class));
    }

    private void dropNameless() {
        Set<Integer> gone = new HashSet<>();
        persons.forEach((column, person) -> {
            if (!taken(person).contains(Heading.NAME)) {
                gone.add(column);
            }
        });
        gone.forEach(column -> {
            meanings.remove(column);
            persons.remove(column);
        });
    }

    /// A list of householders with their kinship is a list of people.
    private void settle() {
        Set<Heading> own = taken(0);
        if (own.contains(Heading.KINSHIP)
                && !own.contains(Heading.NAME)
                && !own.contains(Heading.MEMBERS)
                && persons.isEmpty()) {
            meanings.replaceAll((column, heading) -> heading == Heading.HOUSEHOLDER_NAME ? Heading.NAME : heading);
        }
    }
}
