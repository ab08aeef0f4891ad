package org.shouwang.ledger;

import java.util.Base64;
import java.util.Locale;

/// The twelve characters of a seal: digits and capitals without those that are easily mistaken (I, L, O, U).
final class SealText {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int BITS = 5;

    private SealText() {}

    /// @param mark at least 8 bytes in base 64
    static String of(String mark) {
        byte[] bytes = Base64.getDecoder().decode(mark);
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << Byte.SIZE | bytes[i] & 0xff;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt((int) (value & SIGNS.length() - 1)));
            value >>>= BITS;
        }
        return text.toString();
    }

    /// What somebody typed off a sheet, without spaces and hyphens.
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\u3000\\p{Pd}]", "")
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
    }
}
