package org.shouwang.household;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Happening;
import org.shouwang.ledger.Ledger;

/// Who changed what of a door's households in the registry, and when: read from the audit.
final class RegistryHistory {
    private static final Texts T = Texts.of(RegistryHistory.class);

    private final Ledger ledger;
    private final ZoneId zone;

    RegistryHistory(Ledger ledger, ZoneId zone) {
        this.ledger = ledger;
        this.zone = zone;
    }

    /// What one act did at the door.
    private record Act(Happening first, Set<String> words) {}

    /// The latest act first.
    List<DoorLine> of(Door door) {
        Map<Long, Act> acts = new TreeMap<>(Comparator.reverseOrder());
        tell("room", door.place().id().value(), "", acts);
        for (HouseholdCard card : door.all()) {
            tell("household", card.household().id().value(), "", acts);
            card.people()
                    .forEach(
                            who -> tell("resident", who.id().value(), who.name().value(), acts));
            card.vehicles()
                    .forEach(
                            car -> tell("vehicle", car.id().value(), car.plate().value(), acts));
        }
        List<DoorLine> lines = new ArrayList<>();
        acts.values().forEach(act -> lines.add(line(act)));
        return lines;
    }

    private void tell(String table, long row, String named, Map<Long, Act> acts) {
        for (Happening one : ledger.history(table, row)) {
            Act act = acts.computeIfAbsent(one.line().id(), id -> new Act(one, new LinkedHashSet<>()));
            String words = words(one, named);
            if (!words.isEmpty()) {
                act.words().add(words);
            }
        }
    }

    private static String words(Happening one, String named) {
        if (one.begins()) {
            return named.isEmpty() ? "" : T.get("change.added", named);
        }
        if (one.ends()) {
            return named.isEmpty() ? "" : T.get("change.removed", named);
        }
        List<String> columns = one.change().columns().stream()
                .map(ColumnWords::of)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (columns.isEmpty()) {
            return "";
        }
        String what = String.join(T.get("comma"), columns);
        return named.isEmpty() ? what : T.get("change.of", named, what);
    }

    private DoorLine line(Act act) {
        var told = act.first().line();
        String subject = told.subject() == null ? "" : told.subject().value();
        String words = String.join(T.get("semicolon"), act.words());
        return new DoorLine(
                LocalDateTime.ofInstant(told.at(), zone),
                T.get("history.registry"),
                act.first().label(),
                words.isEmpty() ? subject : words,
                told.actor().value());
    }
}
