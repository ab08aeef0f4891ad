package org.shouwang.delivery.paste;

import java.util.regex.Pattern;
import org.shouwang.kit.text.Texts;

/// Words that stand where goods stand but hardly name any: whoever reads the list is asked, so that nothing wrong is
/// bought in silence.
final class Doubts {
    private static final Texts T = Texts.of(Doubts.class);
    /// Speaks of a change, of other people, asks, or points at something said before.
    private static final Pattern TALK = Pattern.compile(T.get("grammar.talk"));
    private static final Pattern NUMBER_OF = Pattern.compile("(?:[0-9]|" + Grammar.NUMBER + ")+"
            + T.get("grammar.numberOf") + "?|[0-9A-Z]*[0-9][A-Z][0-9A-Z]*|[A-Z]+[0-9]+");
    private static final Pattern SPOILT = Pattern.compile("[" + Grammar.HAN + "][OIL]" + Grammar.UNIT + "|[0-9]{3,}");
    /// Letters of sets with their counts: 2A1B, A2B1; vitamins with several letters lie beyond the letters of sets.
    private static final Pattern CODES =
            Pattern.compile("(?<![0-9A-Z])(?:(?:[0-9]{1,2}[A-Z]){2,}|[A-H][0-9]{1,2}[A-H](?![A-Z]))");
    private static final Pattern ONE_CODE = Pattern.compile("[0-9]{1,2}[A-H]");
    private static final Pattern HAN_ONLY = Pattern.compile("[" + Grammar.HAN + "]+");
    private static final int LONGEST = 6;

    private Doubts() {}

    /// Whether a word that was counted may be no goods at all; the heading does not name it.
    static boolean about(String plain, KnownWords known) {
        if (known.named(plain)) {
            return false;
        }
        boolean surely = known.surelyGoods(plain);
        String rest = surely ? known.besides(plain) : plain;
        return TALK.matcher(rest).find()
                || SPOILT.matcher(plain).find()
                || codes(plain)
                || surely && ONE_CODE.matcher(rest).matches()
                || NUMBER_OF.matcher(plain).matches()
                || !surely && HAN_ONLY.matcher(plain).matches() && (plain.length() > LONGEST || plain.length() == 1);
    }

    /// Whether letters of sets with their counts stand in these words.
    static boolean codes(String plain) {
        return CODES.matcher(plain).find();
    }

    /// Whether these words speak of something instead of naming it.
    static boolean talk(String plain) {
        return TALK.matcher(plain).find();
    }

    /// Whether words that stay as a remark change what is wanted.
    static boolean changes(String note) {
        return Grammar.CHANGE.matcher(Signs.plain(note)).find();
    }
}
