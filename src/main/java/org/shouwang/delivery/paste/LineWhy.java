package org.shouwang.delivery.paste;

import org.shouwang.core.Dwelling;
import org.shouwang.kit.text.Texts;

/// Says in words why a line is no order.
final class LineWhy {
    private static final Texts T = Texts.of(LineWhy.class);

    private LineWhy() {}

    static String noGoods() {
        return T.get("why.noGoods");
    }

    static String noDoor() {
        return T.get("why.noDoor");
    }

    static String nameOnly() {
        return T.get("why.nameOnly");
    }

    static String words() {
        return T.get("why.words");
    }

    static String notThere(Dwelling door) {
        return T.get("why.notThere", door.label());
    }

    static String letters(String written) {
        return T.get("why.letters", written);
    }

    static String twoDoors(String one, String other) {
        return T.get("why.twoDoors", one, other);
    }

    static String bareQuantity(String written) {
        return T.get("why.bareQuantity", written);
    }

    static String unknownWord(String word) {
        return T.get("why.unknownWord", word);
    }

    static String doubtful(String words) {
        return T.get("why.doubtful", words);
    }

    static String oneEach() {
        return T.get("why.oneEach");
    }

    static String cell(String column, String why) {
        return T.get("why.cell", column, why);
    }

    static String notCount(String written) {
        return T.get("why.notCount", written);
    }

    static String zero() {
        return T.get("why.zero");
    }

    static String sameAs(String written) {
        return T.get("why.sameAs", written);
    }

    static String sameAbove() {
        return T.get("why.sameAbove");
    }

    static String cancelUnknown() {
        return T.get("why.cancelUnknown");
    }

    static String cancelWho() {
        return T.get("why.cancelWho");
    }

    static String asks() {
        return T.get("why.asks");
    }

    static String cancelWhat() {
        return T.get("why.cancelWhat");
    }

    static String cancelSome(String goods) {
        return T.get("why.cancelSome", goods);
    }

    static String change(String words) {
        return T.get("why.change", words);
    }

    static String changeUnknown() {
        return T.get("why.changeUnknown");
    }

    static String changed(int line) {
        return T.get("why.changed", line);
    }

    static String changedTo(int line, String goods) {
        return T.get("why.changedTo", line, goods);
    }

    static String cancelled() {
        return T.get("why.cancelled");
    }

    static String cancelledLater(int line) {
        return T.get("why.cancelledLater", line);
    }

    static String changedLater(int line, String goods) {
        return T.get("why.changedLater", line, goods);
    }
}
