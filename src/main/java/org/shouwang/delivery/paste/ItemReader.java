package org.shouwang.delivery.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.paste.Token.Count;
import org.shouwang.delivery.paste.Token.Gap;
import org.shouwang.delivery.paste.Token.Word;

/// Joins words and counts to goods: goods before their count, behind it, each of several, counts of the only goods.
final class ItemReader {
    private final Line line;
    private final Heading heading;
    private final PasteGround ground;
    private final KnownWords known;
    private final @Nullable Dwelling door;
    private final int doorFrom;
    private final int doorTo;
    private final Wishes wishes;
    private final List<Token> tokens;
    private final Wanted wanted = new Wanted();
    private final List<Word> waiting = new ArrayList<>();
    private final List<Count> bare = new ArrayList<>();
    private @Nullable Word pending;
    private int at;

    private ItemReader(
            Line line, Heading heading, PasteGround ground, KnownWords known, DoorFinder.@Nullable Door found) {
        this.line = line;
        this.heading = heading;
        this.ground = ground;
        this.known = known;
        this.door = found == null ? null : found.there();
        this.doorFrom = found == null ? -1 : found.from();
        this.doorTo = found == null ? -1 : found.to();
        this.wishes = new Wishes(line, known);
        this.tokens = Tokens.of(line, known);
    }

    static Wanted read(
            Line line, Heading heading, PasteGround ground, KnownWords known, DoorFinder.@Nullable Door found) {
        ItemReader reader = new ItemReader(line, heading, ground, known, found);
        reader.read();
        return reader.wanted;
    }

    private void read() {
        while (at < tokens.size()) {
            switch (tokens.get(at)) {
                case Gap gap -> at++;
                case Count count -> count(count);
                case Word word -> word(word);
            }
        }
        new Leftovers(this).settle();
    }

    /// A count that no word stands before: of the word behind it, of the word that waits, or of the only goods.
    private void count(Count count) {
        at++;
        Word next = token(at) instanceof Word word && wishes.said(word) != null ? word : null;
        Word last = pending;
        pending = null;
        boolean before = last != null && !waiting.isEmpty() && waiting.getLast() == last;
        if (next != null && !(before && next.from() > count.to())) {
            Count second = token(at + 1) instanceof Count other && other.from() == next.to() ? other : null;
            boolean pack = second != null
                    && (count.packed()
                            || count.weighs() && !(token(at + 2) instanceof Word w && w.from() == second.to()));
            if (pack && second != null) {
                item(next, second, line.said(count.from(), count.to()));
                mark(count);
                at += 2;
                return;
            }
            if (second == null || !count.unit().isEmpty()) {
                item(next, count, "");
                at++;
                return;
            }
        }
        if (before && last != null) {
            waiting.removeLast();
            item(last, count, "");
            return;
        }
        bare.add(count);
    }

    private void word(Word word) {
        at++;
        Word clean = wishes.said(word);
        if (clean == null) {
            return;
        }
        pending = null;
        Matcher each = Grammar.EACH.matcher(clean.plain());
        boolean ofEach = each.find();
        if (token(at) instanceof Count count && (ofEach || !Wishes.end(clean) && !ofNext(clean, count))) {
            if (ofEach) {
                eachOf(clean, each.start(), count);
                return;
            }
            List<Count> counts = counts();
            Count last = counts.removeLast();
            counts.forEach(this::mark);
            String spec = counts.isEmpty()
                    ? ""
                    : line.said(counts.getFirst().from(), counts.getLast().to());
            item(clean, last, spec);
        } else {
            Word left = wishes.before(clean);
            waiting.add(left);
            pending = !left.goods() && isName(left) ? null : left;
        }
    }

    /// The counts that follow each other here: packs, then how many of them.
    private List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        while (token(at) instanceof Count next) {
            Count last = counts.isEmpty() ? null : counts.getLast();
            boolean packs = last == null
                    || next.times()
                    || next.from() - last.to() < 3
                            && (last.packed()
                                    || last.weighs()
                                    || last.times() && !next.unit().isEmpty());
            if (!packs) {
                break;
            }
            counts.add(next);
            at++;
        }
        return counts;
    }

    /// Whether the count belongs to the word behind it: Li 2 bags of flour.
    private boolean ofNext(Word word, Count count) {
        if (!(token(at + 1) instanceof Word next) || next.from() != count.to() || count.times()) {
            return false;
        }
        boolean gap = count.from() > word.to();
        return gap && !count.unit().isEmpty() || !word.goods() && next.goods() && isName(word);
    }

    /// Cabbage, eggs, one of each.
    private void eachOf(Word word, int end, Count count) {
        at++;
        line.take(word.from() + end, word.to(), Line.Part.POLITE);
        List<Word> all = new ArrayList<>(waiting);
        waiting.clear();
        if (end == 0 && all.stream().noneMatch(Word::goods)) {
            heading.goods()
                    .forEach(one -> wanted.items.add(new PastedItem(
                            one.goods(),
                            "",
                            count.quantity(),
                            count.unit().isEmpty() ? one.unit() : count.unit(),
                            one.unit().isEmpty()
                                            || count.unit().isEmpty()
                                            || one.unit().equals(count.unit())
                                    ? one.price()
                                    : null)));
            waiting.addAll(all);
            mark(count);
            if (heading.goods().isEmpty()) {
                bare.add(count);
            }
            return;
        }
        if (end > 0) {
            all.add(new Word(
                    word.from(),
                    word.from() + end,
                    line.said(word.from(), word.from() + end),
                    word.plain().substring(0, end),
                    word.goods()));
        }
        for (Word one : all) {
            List<String> parts = parts(one);
            boolean besides = !one.goods() && all.stream().anyMatch(Word::goods);
            if (!one.goods() && isName(one) || besides) {
                waiting.add(one);
            } else if (parts.size() > 1 && String.join("", parts).equals(one.plain())) {
                int from = one.from();
                for (String part : parts) {
                    item(new Word(from, from + part.length(), part, part, true), count, "");
                    from += part.length();
                }
            } else {
                item(one, count, "");
            }
        }
        mark(count);
    }

    private List<String> parts(Word word) {
        boolean letters = word.plain().matches("[A-Z]{2,}")
                && word.plain()
                        .chars()
                        .allMatch(c -> heading.goods(Character.toString(c)).isPresent());
        return letters ? word.plain().chars().mapToObj(Character::toString).toList() : known.goodsIn(word.plain());
    }

    private void item(Word word, Count count, String spec) {
        boolean near = word.from() - doorTo < 2 && doorTo >= 0 || doorFrom - word.to() < 2 && doorFrom > word.from();
        PastedItem single = heading.single();
        boolean mayBeName = single != null
                && !word.goods()
                && heading.goods(word.said()).isEmpty()
                && (count.unit().isEmpty()
                        || single.unit().isEmpty()
                        || single.unit().equals(count.unit()))
                && near
                && known.isName(word.plain());
        if (door != null && !word.goods() && ground.lives(word.said(), door) || mayBeName) {
            name(word);
            bare.add(count);
            return;
        }
        mark(count);
        goods(word, count.quantity(), count.unit(), spec);
    }

    void goods(Word word, Quantity quantity, String unit, String spec) {
        line.take(word.from(), word.to(), Line.Part.GOODS);
        Optional<PastedItem> headed = heading.goods(word.said());
        String name = headed.map(PastedItem::goods).orElse(word.said());
        wanted.items.add(new PastedItem(
                name,
                spec,
                quantity,
                unit.isEmpty() ? headed.map(PastedItem::unit).orElse("") : unit,
                headed.filter(one -> unit.isEmpty()
                                || one.unit().isEmpty()
                                || one.unit().equals(unit))
                        .map(PastedItem::price)
                        .orElse(null)));
        if (!quantity.positive()) {
            wanted.problems.add(LineWhy.zero());
        }
    }

    boolean doorSaid() {
        return doorFrom >= 0;
    }

    void name(Word word) {
        line.take(word.from(), word.to(), Line.Part.NAME);
        wanted.names.add(line.raw.substring(word.from(), word.to()).strip());
    }

    void mark(Count count) {
        line.take(count.from(), count.to(), Line.Part.QUANTITY);
    }

    boolean isName(Word word) {
        return known.isName(word.plain()) || door != null && ground.lives(word.said(), door);
    }

    private @Nullable Token token(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
    }

    Line line() {
        return line;
    }

    Heading heading() {
        return heading;
    }

    Wanted wanted() {
        return wanted;
    }

    List<Word> waiting() {
        return waiting;
    }

    List<Count> bare() {
        return bare;
    }

    /// Before the door, or the first word behind it.
    boolean besideDoor(Word word) {
        if (doorFrom < 0) {
            return false;
        }
        if (word.to() <= doorFrom) {
            return true;
        }
        return word.from() >= doorTo && line.nothingBetween(doorTo, word.from());
    }
}
