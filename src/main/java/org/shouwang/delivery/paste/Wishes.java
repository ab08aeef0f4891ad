package org.shouwang.delivery.paste;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.paste.Token.Word;

/// Takes politeness and "I want" off the words of a line.
final class Wishes {
    private final Line line;
    private final KnownWords known;

    Wishes(Line line, KnownWords known) {
        this.line = line;
        this.known = known;
    }

    /// Without "I want" before it; null where nothing but politeness is left.
    @Nullable
    Word said(Word word) {
        if (Grammar.POLITE.matcher(word.plain()).matches() && !word.goods()) {
            line.take(word.from(), word.to(), Line.Part.POLITE);
            return null;
        }
        int cut = 0;
        Matcher wish = Grammar.WISH.matcher(word.plain());
        while (wish.find() && wish.end() > 0 && known.goodsAt(word.plain(), cut) == 0) {
            cut += wish.end();
            wish = Grammar.WISH.matcher(word.plain().substring(cut));
        }
        if (cut == 0) {
            return word;
        }
        int from = word.from() + cut;
        line.take(word.from(), from, Line.Part.POLITE);
        String plain = word.plain().substring(cut);
        return plain.isEmpty()
                ? null
                : new Word(from, word.to(), line.said(from, word.to()), plain, known.isGoods(plain));
    }

    /// Goods without "I want" behind them: eggs, I take two trays.
    Word after(Word word) {
        Word left = word;
        Matcher wish = Grammar.GOODS_END.matcher(left.plain());
        while (wish.find() && wish.start() > 0 && known.surelyGoods(left.plain().substring(0, wish.start()))) {
            int to = left.from() + wish.start();
            line.take(to, left.to(), Line.Part.POLITE);
            left = new Word(
                    left.from(), to, line.said(left.from(), to), left.plain().substring(0, wish.start()), true);
            wish = Grammar.GOODS_END.matcher(left.plain());
        }
        return left;
    }

    /// Whether "I want" stands between a name and the count.
    static boolean end(Word word) {
        return !word.goods() && Grammar.WISH_END.matcher(word.plain()).find();
    }

    /// Without "I want" behind it.
    Word before(Word word) {
        Matcher wish = Grammar.WISH_END.matcher(word.plain());
        if (!end(word) || !wish.find() || wish.start() == 0) {
            return word;
        }
        int to = word.from() + wish.start();
        line.take(to, word.to(), Line.Part.POLITE);
        return new Word(
                word.from(), to, line.said(word.from(), to), word.plain().substring(0, wish.start()), false);
    }
}
