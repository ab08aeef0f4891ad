package org.shouwang.compound;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Reads the rule of `BuildingSpec.parse` from left to right; the place of the first mistake is told.
final class SpecReader {
    private static final Texts T = Texts.of(SpecReader.class);
    private static final char MISSING = T.get("spec.missing").charAt(0);
    private static final int MOST = 400;
    private static final int DEEPEST = -9;
    private static final int HIGHEST = 150;

    private final String rule;
    private final Set<String> seen = new HashSet<>();
    private int at;

    SpecReader(String rule) {
        this.rule = plain(rule);
    }

    /// Half-width, and the multiplication signs people write.
    private static String plain(String rule) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < rule.length(); i++) {
            char c = rule.charAt(i);
            char half = c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
            out.append(half == '\u00d7' || half == '*' || half == 'X' ? 'x' : half == '\u3001' ? ',' : half);
        }
        return out.toString();
    }

    List<BuildingSpec> buildings() {
        List<BuildingSpec> all = new ArrayList<>();
        do {
            all.addAll(group());
        } while (takes(',') || takes(';'));
        if (at < rule.length()) {
            throw wrong();
        }
        return all;
    }

    private List<BuildingSpec> group() {
        List<String> numbers = numbers();
        List<UnitSpec> units = new ArrayList<>(units(1));
        while (takes('+')) {
            if (units.getFirst().no().isEmpty()) {
                throw wrong();
            }
            units.addAll(units(units.size() + 1));
        }
        BuildingKind kind = kind();
        List<BuildingSpec> all = new ArrayList<>();
        for (String no : numbers) {
            if (!seen.add(no)) {
                throw new Fault("COMPOUND-02", T.get("spec.twice", no));
            }
            all.add(new BuildingSpec(no, kind, units));
        }
        return all;
    }

    /// `1-8:`, `K1-K3:`, `A:`, or `8x` for buildings 1 to 8.
    private List<String> numbers() {
        skip();
        int start = at;
        while (at < rule.length()
                && (Character.isLetterOrDigit(rule.charAt(at)) || rule.charAt(at) == '-')
                && rule.charAt(at) != 'x') {
            at++;
        }
        String[] ends = rule.substring(start, at).split("-", -1);
        if (takes(':')) {
            return between(ends, start);
        }
        if (ends.length == 1 && takes('x')) {
            return between(new String[] {"1", ends[0]}, start);
        }
        throw wrong();
    }

    private List<String> between(String[] ends, int start) {
        if (ends.length == 1 && !ends[0].isEmpty()) {
            return List.of(ends[0]);
        }
        if (ends.length == 2) {
            String letters = ends[0].replaceFirst("\\d+$", "");
            int first = count(ends[0].substring(letters.length()), start);
            String last = ends[1].startsWith(letters) ? ends[1].substring(letters.length()) : ends[1];
            int end = count(last, start);
            if (first >= 1 && first <= end) {
                List<String> all = new ArrayList<>();
                for (int n = first; n <= end; n++) {
                    all.add(letters + n);
                }
                return all;
            }
        }
        at = start;
        throw wrong();
    }

    private int count(String digits, int start) {
        if (digits.matches("\\d{1,4}") && Integer.parseInt(digits) <= MOST) {
            return Integer.parseInt(digits);
        }
        at = start;
        throw wrong();
    }

    /// `3x10x3!4,13` or `2x(1:2;2-11:4)`; 0 units is one without a number.
    private List<UnitSpec> units(int from) {
        int count = number(0, 99);
        need('x');
        skip();
        List<FloorSpec> floors = at < rule.length() && rule.charAt(at) == '(' ? listed() : regular();
        if (count == 0) {
            if (from > 1) {
                throw wrong();
            }
            return List.of(new UnitSpec("", floors));
        }
        List<UnitSpec> units = new ArrayList<>();
        for (int n = from; n < from + count; n++) {
            units.add(new UnitSpec(Integer.toString(n), floors));
        }
        return units;
    }

    private List<FloorSpec> regular() {
        Set<Integer> floors = floors();
        need('x');
        int rooms = number(1, FloorSpec.MOST_ROOMS);
        if (takes('!') || takes(MISSING)) {
            do {
                int start = at;
                if (!floors.remove(number(DEEPEST, HIGHEST))) {
                    at = start;
                    throw wrong();
                }
            } while (anotherFloor());
        }
        return floors.stream().map(floor -> new FloorSpec(floor, rooms)).toList();
    }

    /// A comma goes on with the missing floors unless a building number and a colon or x follows.
    private boolean anotherFloor() {
        skip();
        if (rule.substring(at).matches("(?s),\\s*-?\\d+\\s*(?:[,;@+].*)?")) {
            at++;
            return true;
        }
        return false;
    }

    private List<FloorSpec> listed() {
        need('(');
        Map<Integer, Integer> rooms = new TreeMap<>();
        do {
            int start = at;
            Set<Integer> floors = floorRange();
            need(':');
            int count = number(1, FloorSpec.MOST_ROOMS);
            for (int floor : floors) {
                if (rooms.put(floor, count) != null) {
                    at = start;
                    throw wrong();
                }
            }
        } while (takes(';') || takes(','));
        need(')');
        return rooms.entrySet().stream()
                .map(floor -> new FloorSpec(floor.getKey(), floor.getValue()))
                .toList();
    }

    /// `10` means 1 to 10; `-1-10` and `3-8` name both ends.
    private Set<Integer> floors() {
        int start = at;
        Set<Integer> floors = floorRange();
        if (floors.size() == 1
                && floors.iterator().next() > 0
                && !rule.substring(start, at).strip().matches("\\d+-.*")) {
            return range(1, floors.iterator().next());
        }
        return floors;
    }

    private Set<Integer> floorRange() {
        int start = at;
        int first = number(DEEPEST, HIGHEST);
        int last = takes('-') ? number(DEEPEST, HIGHEST) : first;
        if (first == 0 || last == 0 || first > last) {
            at = start;
            throw wrong();
        }
        return range(first, last);
    }

    private static Set<Integer> range(int first, int last) {
        Set<Integer> all = new LinkedHashSet<>();
        for (int floor = first; floor <= last; floor++) {
            if (floor != 0) {
                all.add(floor);
            }
        }
        return all;
    }

    private BuildingKind kind() {
        if (!takes('@')) {
            return BuildingKind.RESIDENTIAL;
        }
        if (takes('D')) {
            return BuildingKind.DORMITORY;
        }
        if (takes('O')) {
            return BuildingKind.OTHER;
        }
        throw wrong();
    }

    private int number(int least, int most) {
        skip();
        int start = at;
        if (at < rule.length() && rule.charAt(at) == '-') {
            at++;
        }
        while (at < rule.length() && rule.charAt(at) >= '0' && rule.charAt(at) <= '9') {
            at++;
        }
        String digits = rule.substring(start, at);
        if (digits.matches("-?\\d{1,4}")) {
            int number = Integer.parseInt(digits);
            if (number >= least && number <= most) {
                return number;
            }
        }
        at = start;
        throw wrong();
    }

    private boolean takes(char c) {
        skip();
        if (at < rule.length() && rule.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void need(char c) {
        if (!takes(c)) {
            throw wrong();
        }
    }

    private void skip() {
        while (at < rule.length() && Character.isWhitespace(rule.charAt(at))) {
            at++;
        }
    }

    private Fault wrong() {
        String here = at >= rule.length() ? T.get("spec.end") : rule.substring(at, Math.min(rule.length(), at + 6));
        return new Fault("COMPOUND-01", T.get("spec.wrong", Math.min(at, rule.length()) + 1, here));
    }
}
