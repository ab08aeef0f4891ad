package org.shouwang.delivery.paste;

import java.util.regex.Pattern;
import org.shouwang.delivery.paste.Token.Word;
import org.shouwang.kit.text.Texts;

/// A name and goods written as one word right at the door: Aunt Wang's tangerines.
final class Glued {
    private static final Texts T = Texts.of(Glued.class);
    private static final Pattern TITLE = Pattern.compile("(?:" + T.get("grammar.title.sure") + ")$");
    private static final Pattern ORIGIN = Pattern.compile("^(?:" + T.get("grammar.origin") + ")");
    private static final Pattern LATIN = Pattern.compile("^[A-Z]{3,}(?=[" + Grammar.HAN + "])");
    private static final int LONGEST = 8;
    private static final Pattern SURNAME = Pattern.compile("^[" + T.get("grammar.surname") + "]");
    private static final int NAME = 3;
    private static final int LONGEST_NAME = 4;

    private final ItemReader reader;
    private final KnownWords known;

    Glued(ItemReader reader, KnownWords known) {
        this.reader = reader;
        this.known = known;
    }

    /// The goods of the word; what stands before them is noted as the name, or asked for where it only may be one.
    Word goods(Word word) {
        String plain = word.plain();
        boolean first = reader.wanted().names.isEmpty() && reader.besideDoor(word) && word.from() >= reader.doorTo();
        if (!first || known.named(plain) || reader.heading().goods(word.said()).isPresent()) {
            return word;
        }
        for (int end = 2; end < Math.min(LONGEST, plain.length()); end++) {
            String name = plain.substring(0, end);
            boolean sure = TITLE.matcher(name).find() || reader.lives(name);
            if (sure && !known.isGoods(name)) {
                return cut(word, end);
            }
        }
        if (mayBeNamed(word, plain)) {
            reader.wanted().problems.add(LineWhy.doubtful(word.said()));
        }
        return word;
    }

    private boolean mayBeNamed(Word word, String plain) {
        if (known.goodsAt(plain, 0) > 0) {
            return false;
        }
        boolean close = word.from() == reader.doorTo();
        if (LATIN.matcher(plain).find() && known.surelyGoods(plain)) {
            return true;
        }
        if (SURNAME.matcher(plain).find() && plain.length() > 2 && known.named(plain.substring(1))) {
            return true;
        }
        for (int end = close ? 2 : NAME; end < plain.length(); end++) {
            String name = plain.substring(0, end);
            String rest = plain.substring(end);
            boolean person = known.isName(name) && end <= LONGEST_NAME;
            boolean goods = known.named(rest) || end == NAME && rest.length() > 1 && !known.surelyGoods(plain);
            boolean nick = close && end > NAME && known.named(rest);
            if ((person && goods || nick)
                    && !known.named(name)
                    && !ORIGIN.matcher(name).find()) {
                return true;
            }
        }
        return false;
    }

    private Word cut(Word word, int end) {
        int at = word.from() + end;
        String plain = word.plain();
        reader.name(new Word(word.from(), at, reader.line().said(word.from(), at), plain.substring(0, end), false));
        String rest = plain.substring(end);
        return new Word(at, word.to(), reader.line().said(at, word.to()), rest, known.isGoods(rest));
    }
}
