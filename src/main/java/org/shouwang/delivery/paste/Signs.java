package org.shouwang.delivery.paste;

import java.util.regex.Pattern;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// Brings the signs of a pasted line into one form of the same length, so that every sign keeps its place.
final class Signs {
    private static final Texts T = Texts.of(Signs.class);
    private static final String HYPHENS =
            "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\ufe58\ufe63\u30fc\u301c\uff70";
    private static final String FROM = T.get("grammar.fold.from");
    private static final String TO = T.get("grammar.fold.to");
    private static final Pattern CIRCLED = Pattern.compile(T.get("grammar.circled"));
    private static final Pattern DASH = Pattern.compile("(?<=[0-9])" + T.get("grammar.dash") + "(?=[0-9])");
    private static final Pattern ASTRAL = Pattern.compile("[\\x{10000}-\\x{10ffff}]");

    private Signs() {}

    /// Simplified, half-width, capitals, every hyphen `-`; pictures and invisible signs are spaces.
    static String plain(String raw) {
        String simple = Fold.simplified(
                ASTRAL.matcher(Pictures.spelt(raw)).replaceAll(m -> letter(m.group()) ? m.group() : "  "));
        StringBuilder out = new StringBuilder(simple.length());
        for (int i = 0; i < simple.length(); i++) {
            out.append(one(simple.charAt(i)));
        }
        String plain = CIRCLED.matcher(out).replaceAll(",");
        return DASH.matcher(plain).replaceAll("-");
    }

    private static boolean letter(String sign) {
        return Character.isLetter(sign.codePointAt(0));
    }

    private static char one(char c) {
        if (c >= 'a' && c <= 'z') {
            return (char) (c - 32);
        }
        int at = FROM.indexOf(c);
        if (at >= 0) {
            return TO.charAt(at);
        }
        if (HYPHENS.indexOf(c) >= 0) {
            return '-';
        }
        boolean unseen = c >= '\ufe00' && c <= '\ufe0f'
                || c == '\u20e3'
                || c >= '\u200b' && c <= '\u200f'
                || c >= '\u2005' && c <= '\u200a'
                || c == '\ufeff'
                || Character.getType(c) == Character.OTHER_SYMBOL
                || c == '\u00a0'
                || c == '\r';
        return unseen ? ' ' : c;
    }
}
