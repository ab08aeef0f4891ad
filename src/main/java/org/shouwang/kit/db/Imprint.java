package org.shouwang.kit.db;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// The short sign of a row as stored, `#` and 16 hexadecimal digits: equal rows have equal ones. It tells a row that
/// was
/// changed since from one that was not; against somebody who forges rows on purpose it is no seal.
///
/// It stands in the audit where a row begins: the row itself says what it was, and whatever changes or removes it later
/// leaves its whole image.
final class Imprint {
    private static final String SIGN = "#";

    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();

    /// Columns must come in alphabetical order; nulls are left out.
    Imprint add(String column, @Nullable Object value) {
        if (value != null) {
            take(column);
            take(value.toString());
        }
        return this;
    }

    private void take(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        one.update(bytes);
        one.update(0);
        other.update(bytes);
        other.update(0);
    }

    @Override
    public String toString() {
        String digits = Long.toHexString(one.getValue() << 32 | other.getValue());
        return SIGN + "0".repeat(16 - digits.length()) + digits;
    }

    static boolean is(@Nullable String image) {
        return image != null && image.startsWith(SIGN);
    }

    static String of(Map<String, @Nullable Object> row) {
        Imprint imprint = new Imprint();
        new TreeMap<>(row).forEach(imprint::add);
        return imprint.toString();
    }
}
