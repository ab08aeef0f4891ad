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
/// @param note how it was read where it could be read in two ways, else `""`
record Target(List<Integer> rows, String problem, String note) {
    private static final Texts T = Texts.of(Target.class);
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})[-~.]+(\\d{1,4})");
    /// As codes are written, `3-07`, and numbers are not.
    private static final Pattern PADDED = Pattern.compile("\\b0");
    private static final int DIGITS_OF_A_NUMBER = 4;

    Target {
        rows = List.copyOf(rows);
    }

    static Target of(List<Integer> rows) {
        return new Target(rows, "", "");
    }

    static Target none(String problem) {
        return new Target(List.of(), problem, "");
    }

    boolean found() {
        return !rows.isEmpty();
    }

    /// @param mixed whether the lines are those of several sheets, each counted from 1: then no number is taken
    static Target of(String typed, List<ResultLine> lines, boolean mixed) {
        String wanted = Fold.key(typed.strip()).replace("#", "");
        List<Integer> coded = all(lines, line -> wanted.equals(code(line)));
        List<Integer> ranged = mixed || typed.startsWith("#") ? List.of() : range(wanted, lines);
        boolean padded = PADDED.matcher(wanted).find();
        if (!coded.isEmpty() && (ranged.isEmpty() || padded)) {
            return of(coded);
        }
        if (!ranged.isEmpty()) {
            return new Target(ranged, "", coded.isEmpty() ? "" : T.get("target.range", wanted));
        }
        boolean number = wanted.length() < DIGITS_OF_A_NUMBER && wanted.matches("[1-9]\\d*");
        if (mixed) {
            Target door = door(typed, wanted, lines);
            boolean counted = number || RANGE.matcher(wanted).matches();
            return counted && door.rows().isEmpty() && none(lines, wanted) ? none(T.get("target.sheet", typed)) : door;
        }
        if (number && Integer.parseInt(wanted) <= lines.size()) {
            int no = Integer.parseInt(wanted);
            return of(all(lines, line -> line.no() == no));
        }
        return door(typed, wanted, lines);
    }

    private static boolean none(List<ResultLine> lines, String wanted) {
        return lines.stream().noneMatch(line -> is(line, wanted));
    }

    private static List<Integer> range(String wanted, List<ResultLine> lines) {
        Matcher range = RANGE.matcher(wanted);
        if (!range.matches()) {
            return List.of();
        }
        int from = Integer.parseInt(range.group(1));
        int to = Integer.parseInt(range.group(2));
        return from >= 1 && from <= to && to <= lines.size()
                ? all(lines, line -> line.no() >= from && line.no() <= to)
                : List.of();
    }

    private static Target door(String typed, String wanted, List<ResultLine> lines) {
        List<Integer> rows = all(lines, line -> is(line, wanted));
        long doors = rows.stream()
                .map(row -> lines.get(row).door().door())
                .distinct()
                .count();
        if (doors > 1) {
            return none(T.get("target.several", typed, doors));
        }
        return rows.isEmpty() ? none(T.get("target.none", typed)) : of(rows);
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
