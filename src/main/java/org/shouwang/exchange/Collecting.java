package org.shouwang.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shouwang.compound.Layout;
import org.shouwang.compound.RoomId;
import org.shouwang.exchange.Difference.Kind;
import org.shouwang.exchange.Difference.Target;
import org.shouwang.exchange.ReturnedList.Register;
import org.shouwang.household.Household;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Households;
import org.shouwang.household.Placed;
import org.shouwang.household.Resident;
import org.shouwang.kit.sheet.Book;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.sheet.Limits;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;

/// Takes back the lists that were handed out to the heads: compares all of them, names what two of them say
/// differently, and takes in what somebody accepts, as one act.
public final class Collecting {
    private static final Texts T = Texts.of(Collecting.class);

    private final Ledger ledger;
    private final Households households;
    private final CopyBefore copies;

    /// @param clock in the compound's time zone
    public Collecting(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.households = new Households(ledger, clock);
        this.copies = new CopyBefore(ledger, clock);
    }

    /// Compares returned workbooks with the register; writes nothing.
    ///
    /// @throws Fault EXCHANGE-15 a workbook that was not handed out; SHEET-… it cannot be read
    public Collected compare(List<Path> files, Progress progress) {
        Layout layout = ledger.read(Layout::of);
        Register register = register();
        List<Difference> found = new ArrayList<>();
        Map<Difference, Resident> newcomers = new HashMap<>();
        List<String> names = new ArrayList<>();
        int rows = 0;
        int untouched = 0;
        for (Path file : files) {
            progress.step(names.size(), files.size());
            String name = String.valueOf(file.getFileName());
            names.add(name);
            Book book = Workbooks.read(file, null, Limits.STANDARD, progress);
            ReturnedList list = new ReturnedList(name, layout, register);
            boolean any = false;
            for (Grid grid : book.grids()) {
                any |= list.read(grid);
            }
            if (!any) {
                throw new Fault("EXCHANGE-15", T.get("back.foreign", name));
            }
            found.addAll(list.found());
            newcomers.putAll(list.newcomers());
            rows += list.rows();
            untouched += list.untouched();
        }
        return new Collected(names, together(found), rows, untouched, newcomers);
    }

    private Register register() {
        return ledger.readLong(q -> {
            Register register = new Register(new HashMap<>(), new HashMap<>(), new HashMap<>());
            Placed.each(q, placed -> {
                HouseholdId home = placed.card().household().id();
                register.homes().put(home, placed);
                for (Resident person : placed.card().people()) {
                    register.people().put(person.id(), person);
                    register.homeOf().put(person.id(), home);
                }
            });
            return register;
        });
    }

    /// The same said twice is said once; different things about one cell are a conflict.
    private static List<Difference> together(List<Difference> found) {
        Map<String, List<Difference>> cells = new LinkedHashMap<>();
        int lone = 0;
        for (Difference difference : found) {
            Target target = difference.target();
            String key;
            if (target == null) {
                key = "lone " + lone++;
            } else {
                key = target.newcomer() ? target.room() + " " + difference.now() : target.cell();
            }
            cells.computeIfAbsent(key, k -> new ArrayList<>()).add(difference);
        }
        List<Difference> all = new ArrayList<>();
        for (List<Difference> same : cells.values()) {
            if (same.stream().map(Difference::now).distinct().count() == 1) {
                all.add(same.getFirst());
            } else {
                for (Difference one : same) {
                    String others = same.stream()
                            .filter(other -> !other.equals(one))
                            .map(other -> T.get("back.other", other.file(), other.row(), other.now()))
                            .collect(Collectors.joining(T.get("semicolon")));
                    all.add(one.as(Kind.CONFLICT, T.get("back.conflict", others)));
                }
            }
        }
        return all;
    }

    /// Takes in what is accepted, as one act that undo takes back whole; a copy of the store is laid beside it
    /// before.
    ///
    /// @param accepted of two about the same cell the later counts
    /// @return how many households were touched
    public int take(Collected collected, Collection<Difference> accepted) {
        List<Difference> possible = accepted.stream()
                .filter(difference -> difference.target() != null)
                .toList();
        if (possible.isEmpty()) {
            return 0;
        }
        copies.lay();
        Map<HouseholdId, List<Difference>> byHome = new LinkedHashMap<>();
        Map<RoomId, List<Resident>> empty = new LinkedHashMap<>();
        for (Difference difference : possible) {
            Target target = difference.target();
            HouseholdId home = target == null ? null : target.household();
            if (home != null) {
                byHome.computeIfAbsent(home, id -> new ArrayList<>()).add(difference);
            } else if (target != null) {
                empty.computeIfAbsent(target.room(), room -> new ArrayList<>()).add(newcomer(collected, difference));
            }
        }
        return ledger.write(
                ExchangeAct.COLLECT, T.get("back.act", collected.files().size()), tx -> {
                    byHome.forEach((home, differences) -> {
                        HouseholdCard card = households.card(home);
                        for (Difference difference : differences) {
                            card = applied(collected, card, difference);
                        }
                        households.revise(card);
                    });
                    empty.forEach((room, people) -> {
                        HouseholdCard card = HouseholdCard.blank();
                        for (Resident person : people) {
                            card = card.with(person.withHouseholder(
                                    card.people().isEmpty() && people.stream().noneMatch(Resident::householder)));
                        }
                        HouseholdId unused = households.register(room, card);
                    });
                    return byHome.size() + empty.size();
                });
    }

    private static Resident newcomer(Collected collected, Difference difference) {
        return collected.newcomers().getOrDefault(difference, Resident.named(difference.now()));
    }

    private static HouseholdCard applied(Collected collected, HouseholdCard card, Difference difference) {
        Target target = difference.target();
        if (target == null) {
            return card;
        }
        if (target.newcomer()) {
            return card.with(newcomer(collected, difference).withHouseholder(false));
        }
        if (target.person() == null) {
            Household after = field(HandFields.households(), target).set().apply(card.household(), target.text());
            return card.with(after);
        }
        HandField<Resident> field = field(HandFields.persons(false), target);
        return card.withPeople(card.people().stream()
                .map(person -> person.id().equals(target.person()) ? field.set().apply(person, target.text()) : person)
                .toList());
    }

    private static <T> HandField<T> field(List<HandField<T>> fields, Target target) {
        return fields.stream()
                .filter(field -> field.heading() == target.heading())
                .findFirst()
                .orElseThrow();
    }
}
