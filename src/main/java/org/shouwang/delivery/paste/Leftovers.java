package org.shouwang.delivery.paste;

import java.util.List;
import java.util.Optional;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.paste.Token.Count;
import org.shouwang.delivery.paste.Token.Word;
import org.shouwang.kit.text.Texts;

/// Settles words without a count and counts without a word: goods, one of them; a name; a remark; or a question.
final class Leftovers {
    private static final Texts T = Texts.of(Leftovers.class);
    private static final String PIECE = T.get("grammar.money.piece");
    private static final String LISTED = T.get("grammar.listed");
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_LISTED = 5;

    private final ItemReader reader;
    private final Wanted wanted;

    Leftovers(ItemReader reader) {
        this.reader = reader;
        this.wanted = reader.wanted();
    }

    void settle() {
        List<Word> words = List.copyOf(reader.waiting());
        List<Count> counts = List.copyOf(reader.bare());
        boolean goodsSaid = !wanted.items.isEmpty() || !counts.isEmpty();
        for (Word word : words) {
            if (word.goods() && !sureName(word) && !refused(word)
                    || reader.heading().goods(word.said()).isPresent()) {
                goodsSaid = true;
            }
        }
        for (Word word : words) {
            word(word, goodsSaid);
        }
        counts.forEach(this::count);
    }

    private void word(Word word, boolean goodsSaid) {
        boolean headed = reader.heading().goods(word.said()).isPresent();
        if (!headed && refused(word)) {
            note(word);
        } else if (!headed && !word.goods() && Doubts.codes(word.plain())) {
            wanted.problems.add(LineWhy.unknownWord(word.said()));
            note(word);
        } else if (!headed && sureName(word)) {
            reader.name(word);
        } else if (!headed && mayBeName(word)) {
            wanted.problems.add(LineWhy.unknownWord(word.said()));
            note(word);
        } else if (headed || word.goods()) {
            reader.goods(word, Quantity.of(1), "", "");
        } else if (!Doubts.talk(word.plain())
                && reader.besideDoor(word)
                && wanted.names.isEmpty()
                && (goodsSaid || word.said().length() <= LONGEST_NAME)
                && (goodsSaid || reader.isName(word))) {
            reader.name(word);
        } else if (goodsSaid) {
            if (listed(word)) {
                wanted.problems.add(LineWhy.unknownWord(word.said()));
            }
            note(word);
        } else if (reader.isName(word)) {
            reader.name(word);
        } else {
            if (reader.doorSaid()) {
                wanted.problems.add(LineWhy.unknownWord(word.said()));
            }
            note(word);
        }
    }

    /// Named after goods, but by its signs somebody's name.
    private boolean mayBeName(Word word) {
        return word.goods() && !reader.known().named(word.plain()) && wanted.names.isEmpty() && reader.isName(word);
    }

    /// Whether it stands in a row of goods, as a remark never does.
    private boolean listed(Word word) {
        String rest = reader.line().text;
        return word.plain().length() <= LONGEST_LISTED
                && (LISTED.indexOf(sign(rest, word.from() - 1, -1)) >= 0
                        || LISTED.indexOf(sign(rest, word.to(), 1)) >= 0);
    }

    private static char sign(String text, int from, int step) {
        int at = from;
        while (at >= 0 && at < text.length() && text.charAt(at) == ' ') {
            at += step;
        }
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }

    /// No coriander, please.
    private static boolean refused(Word word) {
        return Grammar.REFUSE.matcher(word.plain()).find();
    }

    private boolean sureName(Word word) {
        return !word.goods() && reader.isName(word) && wanted.names.isEmpty();
    }

    private void note(Word word) {
        reader.line().take(word.from(), word.to(), Line.Part.NOTE);
        wanted.notes.add(reader.line().raw.substring(word.from(), word.to()).strip());
    }

    private void count(Count count) {
        if (count.unit().equals(PIECE)
                && !wanted.items.isEmpty()
                && count.quantity().thousandths() % 10 == 0) {
            reader.line().take(count.from(), count.to(), Line.Part.MONEY);
            wanted.pay(new Money(count.quantity().thousandths() / 10));
            return;
        }
        reader.mark(count);
        Optional<PastedItem> meant = reader.heading().counted(count.unit());
        if (meant.isEmpty()) {
            wanted.problems.add(LineWhy.bareQuantity(reader.line().said(count.from(), count.to())));
            wanted.notes.add(reader.line().said(count.from(), count.to()));
            return;
        }
        PastedItem one = meant.get();
        String unit = count.unit().isEmpty() ? one.unit() : count.unit();
        boolean same = one.unit().isEmpty() || one.unit().equals(unit);
        wanted.items.add(new PastedItem(one.goods(), one.spec(), count.quantity(), unit, same ? one.price() : null));
        if (!count.quantity().positive()) {
            wanted.problems.add(LineWhy.zero());
        }
    }
}
