package org.shouwang.delivery.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shouwang.compound.Place;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// Which lines of the sheet are meant by what was typed: a pick-up code, a number, a range of numbers, or a door.
///
/// @param rows places in the list from 0
/// @param problem why none are meant, `""` where some are
record Target(List<Integer> rows, String problem) {
    private static final Texts T = Texts.of(Target.class);
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})[-~.]+(\\d{1,4})");
    private static final int DIGITS_OF_A_NUMBER = 4;

    Target {
        rows = List.copyOf(rows);
    }

    boolean found() {
        return !rows.isEmpty();
    }

    static Target of(String typed, List<ResultLine> lines) {
        String wanted = Fold.key(typed.strip()).replace("#", "");
        List<Integer> coded = all(lines, line -> wanted.equals(code(line)));
        if (!coded.isEmpty()) {
            return new Target(coded, "");
        }
        Matcher range = RANGE.matcher(wanted);
        if (range.matches()) {
            int from = Integer.parseInt(range.group(1));
            int to = Integer.parseInt(range.group(2));
            if (from >= 1 && from <= to && to <= lines.size()) {
                return new Target(all(lines, line -> line.no() >= from && line.no() <= to), "");
            }
        }
        if (wanted.length() < DIGITS_OF_A_NUMBER && wanted.matches("[1-9]\\d*")) {
            int no = Integer.parseInt(wanted);
            if (no <= lines.size()) {
                return new Target(all(lines, line -> line.no() == no), "");
            }
        }
        return door(typed, wanted, lines);
    }

    private static Target door(String typed, String wanted, List<ResultLine> lines) {
        List<Integer> rows = all(lines, line -> is(line, wanted));
        long doors = rows.stream().map(row -> lines.get(row).door().door()).distinct().count();
        if (doors > 1) {
            return new Target(List.of(), T.get("target.several", typed, doors));
        }
        return rows.isEmpty() ? new Target(List.of(), T.get("target.none", typed)) : new Target(rows, "");
    }

    /// The whole door, unit and room, or the room alone.
    private static boolean is(ResultLine line, String wanted) {
        Place place = line.door().place();
        if (place == null) {
            return false;
        }
        String room = place.room().no().toLowerCase(Locale.ROOT);
        String unit = place.unit().no().isEmpty() ? room : place.unit().no() + "-" + room;
        String whole = place.brief().toLowerCase(Locale.ROOT);
        return wanted.equals(room)
                || wanted.equals(unit)
                || wanted.equals(whole)
                || wanted.equals(whole.replace("-", ""));
    }

    private static String code(ResultLine line) {
        String code = line.delivery().pickupCode();
        return code == null ? "" : Fold.key(code.strip());
    }

    private static List<Integer> all(List<ResultLine> lines, Predicate<ResultLine> which) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (which.test(lines.get(i))) {
                rows.add(i);
            }
        }
        return rows;
    }
}
