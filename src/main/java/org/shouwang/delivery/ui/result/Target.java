package org.shouwang.delivery.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    /// @param mixed whether the lines are those of several buildings, each with numbers of its own: then no number
    /// alone is taken
    static Target of(String typed, List<ResultLine> lines, boolean mixed) {
        String wanted = Fold.key(typed.strip()).replace("#", "");
        List<Integer> coded = all(lines, line -> coded(line, wanted));
        List<Integer> ranged = mixed || typed.startsWith("#") ? List.of() : range(wanted, lines);
        boolean padded = PADDED.matcher(wanted).find();
        if (!coded.isEmpty() && (ranged.isEmpty() || padded)) {
            return one(typed, coded, lines);
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
        List<Integer> numbered = number ? numbered(lines, wanted) : List.of();
        return numbered.isEmpty() ? door(typed, wanted, lines) : one(typed, numbered, lines);
    }

    private static boolean none(List<ResultLine> lines, String wanted) {
        return lines.stream().noneMatch(line -> is(line, wanted));
    }

    private static List<Integer> numbered(List<ResultLine> lines, String number) {
        return all(lines, line -> line.door().number(false).equals(number));
    }

    /// As on the paper: from the line with the one number down to the line with the other. What was noted later has
    /// a higher number and may stand between them.
    private static List<Integer> range(String wanted, List<ResultLine> lines) {
        Matcher range = RANGE.matcher(wanted);
        if (!range.matches()) {
            return List.of();
        }
        List<Integer> from = numbered(lines, range.group(1));
        List<Integer> to = numbered(lines, range.group(2));
        return from.size() == 1 && to.size() == 1 && from.getFirst() <= to.getFirst()
                ? IntStream.rangeClosed(from.getFirst(), to.getFirst()).boxed().toList()
                : List.of();
    }

    private static Target door(String typed, String wanted, List<ResultLine> lines) {
        return one(typed, all(lines, line -> is(line, wanted)), lines);
    }

    /// What stands for several doors stands for none.
    private static Target one(String typed, List<Integer> rows, List<ResultLine> lines) {
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

    /// The code as written, or building and number.
    private static boolean coded(ResultLine line, String wanted) {
        String code = line.delivery().pickupCode();
        return wanted.equals(line.door().number(true)) || (code != null && wanted.equals(Fold.key(code.strip())));
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
