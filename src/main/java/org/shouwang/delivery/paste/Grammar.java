package org.shouwang.delivery.paste;

import java.util.regex.Pattern;
import org.shouwang.kit.text.Texts;

/// The shapes of what people write in a list; the words stand in the texts.
final class Grammar {
    private static final Texts T = Texts.of(Grammar.class);

    static final String NUMBER = T.get("grammar.number");
    static final String UNIT = "(?:" + T.get("grammar.unit") + "|" + T.get("grammar.unit.set") + "(?!"
            + T.get("grammar.unit.setEnds") + ")|(?:" + T.get("grammar.unit.latin") + ")(?![A-Z]))";
    static final String TIMES = T.get("grammar.times");
    static final String HALF = T.get("grammar.half");
    static final String HAN = T.get("grammar.han");
    private static final String YUAN = "(?:" + T.get("grammar.money.yuan") + ")";
    private static final String TOTAL = "(?:" + T.get("grammar.money.total") + ")";
    private static final String AMOUNT = "([0-9]{1,6}(?:\\.[0-9]{1,2})?)";
    private static final String PIECE = T.get("grammar.money.piece");

    /// Leading number, as keycaps, circled, or with a sign behind it.
    static final Pattern KEYCAPS =
            Pattern.compile("^\\s*(?:(?:[0-9]\\ufe0f?\\u20e3)+|\\ud83d\\udd1f|" + T.get("grammar.circled") + ")");

    static final Pattern ORDINAL = Pattern.compile("^\\s*[#(\\[]?(?:" + "[0-9]{1,3})\\s*"
            + T.get("grammar.ordinal.sign") + "(?:(?<=[.\uff0e])(?![0-9]{1,3}\\s*" + UNIT + ")|(?<![.\uff0e]))");
    static final Pattern LOOSE_ORDINAL = Pattern.compile("^\\s*([0-9]{1,3})\\s+");

    /// 1: the amount, 2: the unit of a price of one
    static final Pattern MONEY = Pattern.compile("(?:" + TOTAL + "\\s*)?(?:" + T.get("grammar.money.sign") + "\\s*"
            + AMOUNT + "\\s*" + YUAN + "?|" + AMOUNT + "\\s*" + YUAN + "|" + TOTAL + "\\s*" + AMOUNT + "(?:\\s*(?:"
            + YUAN
            + "|" + PIECE + ")|(?![0-9]|\\.[0-9]|\\s*(?:" + UNIT + "|" + T.get("grammar.kinds") + "))))" + "(?:\\s*(?:"
            + T.get("grammar.money.per") + ")\\s*(" + UNIT + "))?");
    /// Somebody says that they paid.
    static final Pattern PAID =
            Pattern.compile("(?<!" + T.get("grammar.paid.not") + ")(?:" + T.get("grammar.paid") + ")");
    static final Pattern PIECE_MONEY = Pattern.compile("^\\s*([0-9]{1,5})" + PIECE + "\\s*$");

    static final Pattern PHONE = Pattern.compile("(?:(?:" + T.get("grammar.phone") + ")\\s*:?\\s*)?"
            + "(?<![0-9])(1[0-9]{2})[- ]?([0-9]{4}|\\*{4})[- ]?([0-9]{4})(?![0-9])");
    static final Pattern TAIL = Pattern.compile("(?:" + T.get("grammar.tail") + ")\\s*:?\\s*([0-9]{3,4})(?![0-9])|(?:"
            + T.get("grammar.phone") + ")\\s*:?\\s*(?<![0-9])([0-9]{4})(?![0-9])");
    static final Pattern LONE_TAIL =
            Pattern.compile("(?<![0-9A-Z#./_~" + HAN + "-])([0-9]{4})(?![0-9A-Z./" + HAN + "-]|\\s*" + UNIT + ")");

    static final Pattern NOTE = Pattern.compile("(?:" + T.get("grammar.note") + ")\\s*:?\\s*(.+)$");
    static final Pattern BRACKETS =
            Pattern.compile("([" + bracket(T.get("grammar.open")) + "])([^" + bracket(T.get("grammar.open"))
                    + bracket(T.get("grammar.close")) + "]*)[" + bracket(T.get("grammar.close")) + "]");
    /// Inside the brackets of a class.
    static final String SEPARATORS =
            bracket("!" + T.get("grammar.separators") + T.get("grammar.open") + T.get("grammar.close")) + "\\t\\n";

    static final Pattern SEPARATOR = Pattern.compile("[" + SEPARATORS + Line.TAKEN + "]");

    static final Pattern OPEN_END = Pattern.compile(T.get("grammar.openEnd") + "\\s*$");
    static final Pattern CANCEL = Pattern.compile(T.get("grammar.cancel"));
    static final Pattern SAME = Pattern.compile(T.get("grammar.same"));
    /// Wants what somebody above wants, but not which of the lines.
    static final Pattern SAME_AS = Pattern.compile(T.get("grammar.sameAs"));
    /// What to bring where the goods are out.
    static final Pattern INSTEAD = Pattern.compile(T.get("grammar.instead"));
    /// Speaks of another door without saying which.
    static final Pattern NEIGHBOUR = Pattern.compile("^\\s*(?:" + T.get("grammar.neighbour") + ")");
    static final Pattern EXAMPLE = Pattern.compile("^\\s*[#(]?(?:" + T.get("grammar.example") + ")");
    static final Pattern POLITE = Pattern.compile("(?:" + T.get("grammar.polite") + ")+[" + HAN + "]?");
    static final Pattern WISH = Pattern.compile("^(?:" + T.get("grammar.wish") + ")");
    static final Pattern WISH_END = Pattern.compile("(?:" + T.get("grammar.wish") + ")$");
    static final Pattern GOODS_END = Pattern.compile("(?:" + T.get("grammar.goodsEnd") + ")$");
    /// Says that something ordered before is wanted otherwise.
    static final Pattern CHANGE = Pattern.compile(T.get("grammar.change"));
    /// Asks about goods instead of ordering them.
    static final Pattern ASKS = Pattern.compile(T.get("grammar.asks"));
    /// Stands between what was ordered and what is wanted now.
    static final Pattern CHANGED = Pattern.compile(T.get("grammar.changed"));
    /// Announces that something ordered before is put right.
    static final Pattern CORRECTION = Pattern.compile("(?:" + T.get("grammar.correction") + ")[\\s,:]*");
    /// Goes on to what is wanted instead of what was taken back.
    static final Pattern SWAP = Pattern.compile("[^" + Grammar.HAN + "0-9]*(?:" + T.get("grammar.swap") + ")");
    /// What is not wanted any more, between "do not want" and its end.
    static final Pattern GONE = Pattern.compile(T.get("grammar.gone"));
    static final Pattern EACH = Pattern.compile("(?:" + T.get("grammar.each") + ")$");
    static final Pattern CLOCK = Pattern.compile(T.get("grammar.clock"));
    static final Pattern DAY = Pattern.compile(T.get("grammar.day"));
    static final Pattern HEAD = Pattern.compile(T.get("grammar.head"));
    static final Pattern SUM = Pattern.compile(T.get("grammar.sum"));
    static final Pattern SYSTEM = Pattern.compile(T.get("grammar.system"));
    static final Pattern PICTURE = Pattern.compile("[\\[<(](?:" + T.get("grammar.picture") + ")[\\]>)]");
    static final Pattern REFUSE = Pattern.compile("^(?:" + T.get("grammar.refuse") + ")");
    static final Pattern NOT_NAME = Pattern.compile("^(?:" + T.get("grammar.notName") + ")");
    static final Pattern TITLE = Pattern.compile("(?:" + T.get("grammar.title") + ")$");
    static final Pattern PLACE = Pattern.compile(T.get("grammar.place"));

    /// 1: times sign, 2: digits, 3: half, 4: number in words, 5: unit, 6: and a half, 7: packed
    static final Pattern COUNT = Pattern.compile(
            "(" + TIMES + "\\s*)?(?:([0-9]{1,4}(?:\\.[0-9]{1,3})?)|(" + HALF + ")|(" + T.get("grammar.count")
                    + "))\\s*(" + UNIT + ")?(" + HALF + ")?(" + T.get("grammar.packed") + ")?");

    /// Goods and their unit, as the title of a column has them: eggs (tray).
    static final Pattern TITLE_UNIT = Pattern.compile("(.+?)\\s*[(\\[/]\\s*(" + UNIT + ")\\s*[)\\]]?");

    private static final String SPELT = T.get("grammar.unit.spelt");
    private static final String MEANT = T.get("grammar.unit.meant");

    private Grammar() {}

    /// The unit that is meant, however it is spelt.
    static String unit(String said) {
        return said.equals(SPELT) ? MEANT : said;
    }

    private static String bracket(String signs) {
        StringBuilder out = new StringBuilder();
        signs.chars()
                .forEach(c -> out.append("[]\\^-&".indexOf(c) >= 0 ? "\\" : "").append((char) c));
        return out.toString();
    }

    /// Whether it says what one of the goods costs, as whoever sells them does first.
    static boolean priced(String plain) {
        return MONEY.matcher(plain).results().anyMatch(m -> m.group(4) != null);
    }
}
