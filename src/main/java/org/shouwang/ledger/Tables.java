package org.shouwang.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shouwang.kit.text.Texts;

/// What the tables of the store are called in the office, for those who look through it.
final class Tables {
    private static final Texts T = Texts.of(Tables.class);
    private static final Pattern ROW = Pattern.compile("(\\w+) (\\d+)");
    private static final Pattern NOWHERE = Pattern.compile("(\\w+) (\\d+) -> (\\w+)");
    private static final Map<String, String> NAMES = names();

    private Tables() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String pair : Texts.split(T.get("tables"))) {
            String[] sides = pair.split("=", 2);
            names.put(sides[0], sides[1]);
        }
        return Map.copyOf(names);
    }

    /// The Chinese name; the table's own where it has none.
    static String name(String table) {
        return NAMES.getOrDefault(table, table);
    }

    /// What was found at a row (`household 12`, or `household 12 -> unit` for one that points nowhere), in words.
    /// What the engine says of damaged pages stays as it is.
    static String told(String found) {
        Matcher row = ROW.matcher(found);
        if (row.matches()) {
            return T.get("tables.row", name(row.group(1)), row.group(2));
        }
        Matcher nowhere = NOWHERE.matcher(found);
        return nowhere.matches()
                ? T.get("tables.nowhere", name(nowhere.group(1)), nowhere.group(2), name(nowhere.group(3)))
                : found;
    }
}
