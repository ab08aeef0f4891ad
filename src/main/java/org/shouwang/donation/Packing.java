package org.shouwang.donation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Quantity;
import org.shouwang.kit.text.Texts;

/// How many pieces are in a pack, as it stands beside the name of a gift, such as 200只/箱 or 每箱200只. What is weighed
/// has no pieces: rice of 10公斤/袋 is counted in bags.
///
/// @param size above one
/// @param rest what else stands beside the name; null for nothing
record Packing(
        Quantity size,
        String unit,
        String pack,
        String words,
        @Nullable String rest) {
    private static final Texts T = Texts.of(Packing.class);
    private static final String PIECE = T.get("read.pieces").replace(" ", "|");
    private static final String PACK = T.get("read.packs").replace(" ", "|");
    private static final String NUMBER = "(\\d{1,5})";
    private static final Pattern SLASH = Pattern.compile(T.get("read.pack.slash", NUMBER, PIECE, PACK));
    private static final Pattern EVERY = Pattern.compile(T.get("read.pack.every", NUMBER, PIECE, PACK));

    /// Where the words beside a name tell the size of the pack it is counted in.
    static Optional<Packing> of(String spec, String counted) {
        List<String> rest = new ArrayList<>();
        Packing found = null;
        for (String word : spec.split(" ")) {
            Packing read = found == null ? word(word, counted) : null;
            if (read == null) {
                rest.add(word);
            } else {
                found = read;
            }
        }
        String others = rest.isEmpty() ? null : String.join(" ", rest);
        return Optional.ofNullable(found).map(one -> new Packing(one.size, one.unit, one.pack, one.words, others));
    }

    private static @Nullable Packing word(String word, String counted) {
        Matcher slash = SLASH.matcher(word);
        if (slash.matches()) {
            return told(slash.group(1), slash.group(2), slash.group(3), counted, word);
        }
        Matcher every = EVERY.matcher(word);
        return every.matches() ? told(every.group(2), every.group(3), every.group(1), counted, word) : null;
    }

    private static @Nullable Packing told(String digits, String unit, String pack, String counted, String word) {
        Quantity size = Quantity.of(Long.parseLong(digits));
        boolean pieces = pack.equals(counted) && !unit.equals(pack) && size.compareTo(Quantity.ONE) > 0;
        return pieces ? new Packing(size, unit, pack, word, null) : null;
    }
}
