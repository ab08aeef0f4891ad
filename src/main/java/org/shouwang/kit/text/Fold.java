package org.shouwang.kit.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Brings different ways of writing the same words to one key: for comparing and searching only, never for storing.
///
/// Traditional characters become simplified ones, full-width becomes half-width, letters become small,
/// all kinds of hyphen become `-`, spaces and invisible characters go.
public final class Fold {
    private static final char[] SIMPLE = load();
    private static final String HYPHENS =
            "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\ufe58\ufe63\uff0d\uff70\u30fc\uff5e\u301c~_";
    private static final String DOTS = "\u00b7\u2022\u2027\u30fb\uff65\u2219\u22c5\u0387\u16eb";

    private Fold() {}

    /// The key under which two writings count as the same.
    public static String key(String written) {
        int length = written.length();
        StringBuilder out = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char c = one(written.charAt(i));
            if (c != 0) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// Simplified characters and half width, everything else (case, spaces) as it is.
    public static String simplified(String written) {
        StringBuilder out = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            out.append(SIMPLE[half(written.charAt(i))]);
        }
        return out.toString();
    }

    /// The folded character, or 0 for one that does not count.
    static char one(char c) {
        if (c > ' ' && c < 0x7f) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '_' || c == '~' ? '-' : c;
        }
        char half = half(c);
        if (Character.isWhitespace(half) || Character.isSpaceChar(half) || ignorable(half)) {
            return 0;
        }
        if (HYPHENS.indexOf(half) >= 0 || HYPHENS.indexOf(c) >= 0) {
            return '-';
        }
        if (DOTS.indexOf(half) >= 0) {
            return '\u00b7';
        }
        return Character.toLowerCase(SIMPLE[half]);
    }

    private static char half(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - 0xfee0);
        }
        return c == '\u3000' ? ' ' : c;
    }

    private static boolean ignorable(char c) {
        return c < ' '
                || c == 0x7f
                || c == '\u00ad'
                || c == '\ufeff'
                || c >= '\u200b' && c <= '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u2064'
                || c >= '\ufe00' && c <= '\ufe0f';
    }

    private static char[] load() {
        char[] map = new char[0x10000];
        for (int i = 0; i < map.length; i++) {
            map[i] = (char) i;
        }
        try (InputStream in = Fold.class.getResourceAsStream("simplified.txt")) {
            if (in == null) {
                throw new IllegalStateException("No simplified.txt");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        char simple = line.charAt(0);
                        for (int i = 1; i < line.length(); i++) {
                            map[line.charAt(i)] = simple;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return map;
    }
}
