package org.shouwang.delivery.paste;

import java.util.ArrayList;
import java.util.List;
import org.shouwang.delivery.paste.Token.Count;
import org.shouwang.delivery.paste.Token.Word;

/// Cabbage, eggs, one of each: every word that waits gets the count, or every one of the goods in the heading.
final class OfEach {
    private final ItemReader reader;
    private final KnownWords known;

    OfEach(ItemReader reader, KnownWords known) {
        this.reader = reader;
        this.known = known;
    }

    /// @param end where "each" begins in the word, 0 where the word is nothing else
    void read(Word word, int end, Count count) {
        reader.line().take(word.from() + end, word.to(), Line.Part.POLITE);
        List<Word> all = new ArrayList<>(reader.waiting());
        reader.waiting().clear();
        if (end == 0 && all.stream().noneMatch(one -> goods(one))) {
            reader.waiting().addAll(all);
            headed(count);
            return;
        }
        if (end > 0) {
            String plain = word.plain().substring(0, end);
            String said = reader.line().said(word.from(), word.from() + end);
            all.add(new Word(word.from(), word.from() + end, said, plain, word.goods()));
        }
        for (Word one : all) {
            List<String> parts = parts(one);
            boolean person = !goods(one) && (reader.isName(one) || all.size() > 1 && reader.besideDoor(one));
            if (person) {
                reader.waiting().add(one);
            } else if (parts.size() > 1 && String.join("", parts).equals(one.plain())) {
                int from = one.from();
                for (String part : parts) {
                    reader.item(new Word(from, from + part.length(), part, part, true), count, "");
                    from += part.length();
                }
            } else {
                reader.item(one, count, "");
            }
        }
        reader.mark(count);
    }

    private boolean goods(Word word) {
        return word.goods()
                || reader.heading().goods(word.said()).isPresent()
                || !SetCodes.of(word.plain(), reader.heading()).isEmpty();
    }

    private void headed(Count count) {
        List<PastedItem> goods = reader.heading().goods();
        for (PastedItem one : goods) {
            boolean same =
                    one.unit().isEmpty() || count.unit().isEmpty() || one.unit().equals(count.unit());
            reader.wanted()
                    .items
                    .add(new PastedItem(
                            one.goods(),
                            "",
                            count.quantity(),
                            count.unit().isEmpty() ? one.unit() : count.unit(),
                            same ? one.price() : null));
        }
        reader.mark(count);
        if (goods.isEmpty()) {
            reader.bare().add(count);
        }
    }

    private List<String> parts(Word word) {
        List<SetCodes.Code> codes = SetCodes.of(word.plain(), reader.heading());
        boolean letters =
                word.plain().length() > 1 && codes.size() == word.plain().length();
        return letters ? codes.stream().map(SetCodes.Code::key).toList() : known.goodsIn(word.plain());
    }
}
