package org.shouwang.exchange;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.shouwang.kit.text.Fold;

/// The last cell of a row that is handed out: whose row it is, and a trace of what stood in each column on that day, so
/// that a row can be sorted, copied and sent around and still tells which of its cells somebody has changed.
///
/// @param person whether the row is a person's, else a household's
/// @param traces by column; empty where the cell was shortened
record HandKey(boolean person, long id, Map<Heading, String> traces) {
    private static final int BASE = 36;
    private static final int CODE = 3;
    private static final int LENGTH = 5;

    HandKey {
        traces = Map.copyOf(traces);
    }

    /// `P1ab2c3-…` for a person, `H…` for a household.
    static <T> String of(boolean person, long id, T record, List<HandField<T>> fields) {
        StringBuilder key = new StringBuilder(person ? "P" : "H")
                .append(Long.toString(id, BASE))
                .append('-');
        for (HandField<T> field : fields) {
            key.append(code(field.heading())).append(trace(field.shown().apply(record)));
        }
        return key.toString();
    }

    static Optional<HandKey> read(String cell) {
        String text = cell.strip();
        int dash = text.indexOf('-');
        if (dash < 2 || text.charAt(0) != 'P' && text.charAt(0) != 'H') {
            return Optional.empty();
        }
        Map<Heading, String> traces = new HashMap<>();
        for (int at = dash + 1; at + CODE + LENGTH <= text.length(); at += CODE + LENGTH) {
            String code = text.substring(at, at + CODE);
            String trace = text.substring(at + CODE, at + CODE + LENGTH);
            for (Heading heading : Heading.values()) {
                if (code(heading).equals(code)) {
                    traces.put(heading, trace);
                }
            }
        }
        try {
            return Optional.of(
                    new HandKey(text.charAt(0) == 'P', Long.parseLong(text.substring(1, dash), BASE), traces));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// Whether a cell still says what it said when it was handed out; false where that is not known.
    boolean untouched(Heading heading, String text) {
        return trace(text).equals(traces.get(heading));
    }

    /// The same in every version of the program, whatever columns are added.
    private static String code(Heading heading) {
        return digits(heading.name(), CODE);
    }

    private static String trace(String text) {
        return digits(Fold.key(text).replaceAll("\\s+", ""), LENGTH);
    }

    private static String digits(String text, int length) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        String digits = Long.toString(sum.getValue(), BASE);
        String whole = "0".repeat(Math.max(0, length - digits.length())) + digits;
        return whole.substring(whole.length() - length);
    }
}
