package org.shouwang.delivery.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.paste.Token.Count;
import org.shouwang.delivery.paste.Token.Gap;
import org.shouwang.delivery.paste.Token.Word;
import org.shouwang.kit.text.Texts;

/// Cuts what is left of a line into words, counts and gaps.
final class Tokens {
    private static final Texts T = Texts.of(Tokens.class);
    private static final Pattern WEIGHS = Pattern.compile(T.get("grammar.weighs"));
    private static final int LONGEST_BARE = 2;

    private final Line line;
    private final KnownWords known;
    private final String rest;
    private final List<Token> all = new ArrayList<>();
    private int word = -1;
    private int at;

    private Tokens(Line line, KnownWords known) {
        this.line = line;
        this.known = known;
        this.rest = line.rest();
    }

    static List<Token> of(Line line, KnownWords known) {
        Tokens tokens = new Tokens(line, known);
        tokens.read();
        return tokens.all;
    }

    private void read() {
        while (at < rest.length()) {
            String sign = rest.substring(at, at + 1);
            if (Grammar.SEPARATOR.matcher(sign).matches()) {
                close();
                all.add(new Gap(at, ++at));
            } else if (sign.isBlank()) {
                close();
                at++;
            } else {
                piece();
            }
        }
        close();
    }

    private void piece() {
        int goods = known.goodsAt(rest, at);
        if (goods > 0) {
            if (word >= 0 && known.isName(rest.substring(word, at)) && !known.isGoods(rest.substring(word, at))) {
                close();
            }
            word = word < 0 ? at : word;
            at += goods;
            return;
        }
        Matcher m = Grammar.COUNT.matcher(rest).region(at, rest.length());
        Count count = m.lookingAt() ? count(m) : null;
        if (count != null) {
            close();
            all.add(count);
            at = count.to();
        } else {
            word = word < 0 ? at : word;
            at++;
        }
    }

    private @Nullable Count count(Matcher m) {
        boolean times = m.group(1) != null;
        boolean unit = m.group(5) != null;
        int end = unit ? m.end() : m.end(m.group(2) != null ? 2 : m.group(3) != null ? 3 : 4);
        String after = rest.substring(end);
        boolean ends = after.isEmpty()
                || after.substring(0, 1).isBlank()
                || Grammar.SEPARATOR.matcher(after.substring(0, 1)).matches()
                || after.matches("^" + Grammar.TIMES + "\\s*[0-9].*");
        boolean glued = m.group(2) != null && !unit && m.group(2).length() <= LONGEST_BARE && glued(after);
        boolean latin = !glued && !times && at > 0 && word >= 0 && Character.isDigit(rest.charAt(at)) && !ends && !unit;
        boolean allowed;
        if (m.group(2) != null) {
            boolean before = word < 0 && known.goodsAt(rest, end) > 0;
            allowed = !latin
                    && (unit || times || (ends || before || glued) && m.group(2).length() <= LONGEST_BARE);
        } else {
            allowed = unit || times && m.group(4) != null || m.group(4) != null && ends && wordIsGoods();
        }
        Optional<Quantity> read =
                Quantity.parse(m.group(2) != null ? m.group(2) : m.group(3) != null ? m.group(3) : m.group(4));
        if (!allowed || read.isEmpty()) {
            return null;
        }
        Quantity quantity = m.group(6) == null ? read.get() : read.get().plus(new Quantity(500));
        String said = unit ? Grammar.unit(line.said(m.start(5), m.end(5))) : "";
        return new Count(
                m.start(),
                end,
                quantity,
                said,
                times,
                m.group(7) != null,
                unit && WEIGHS.matcher(m.group(5)).matches());
    }

    /// Rice 1 oil 1, without anything between.
    private boolean glued(String after) {
        return word >= 0
                && known.named(rest.substring(word, at))
                && known.named(after.split("[^" + Grammar.HAN + "]", 2)[0]);
    }

    private boolean wordIsGoods() {
        return word >= 0 && known.isGoods(rest.substring(word, at));
    }

    private void close() {
        if (word >= 0) {
            String plain = rest.substring(word, at);
            all.add(new Word(word, at, Pictures.named(line.said(word, at)), plain, known.isGoods(plain)));
            word = -1;
        }
    }
}
