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
        Word after = token(at) instanceof Word word ? word : null;
        Word next = after == null ? null : wishes.said(after);
        Word last = pending;
        pending = null;
        boolean before = last != null && !waiting.isEmpty() && waiting.getLast() == last;
        if (after != null && next != null && !(before && after.from() > count.to())) {
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
                boolean size = second != null && ofLast(count, second);
                item(next, count, size && second != null ? line.said(second.from(), second.to()) : "");
                at++;
                if (size && second != null) {
                    mark(second);
                    at++;
                }
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

    /// Whether the weight right behind goods that have their count is their size: a can of oil 5L.
    private boolean ofLast(Count count, Count second) {
        boolean glued = token(at + 2) instanceof Word word && word.from() == second.to();
        return second.weighs() && !count.weighs() && !second.times() && !glued;
    }

    private void word(Word word) {
        at++;
        Word clean = wishes.said(word);
        if (clean == null) {
            return;
        }
        pending = null;
        if (coded(clean)) {
            return;
        }
        clean = wishes.after(clean);
        Matcher each = Grammar.EACH.matcher(clean.plain());
        boolean ofEach = each.find();
        if (token(at) instanceof Count count && (ofEach || !Wishes.end(clean) && !ofNext(clean, word.to(), count))) {
            if (ofEach) {
                at++;
                new OfEach(this, known).read(clean, each.start(), count);
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
    private boolean ofNext(Word word, int end, Count count) {
        if (!(token(at + 1) instanceof Word next) || next.from() != count.to() || count.times()) {
            return false;
        }
        boolean gap = count.from() > end;
        return gap && !count.unit().isEmpty() || !word.goods() && next.goods() && isName(word);
    }

    void item(Word said, Count count, String spec) {
        Word word = new Glued(this, known).goods(said);
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
        if (!word.goods() && lives(word.said()) || mayBeName) {
            name(word);
            bare.add(count);
            return;
        }
        mark(count);
        goods(word, count.quantity(), count.unit(), spec);
    }

    /// Letters of sets with their counts, written as one word.
    private boolean coded(Word word) {
        Count next = token(at) instanceof Count count && count.from() == word.to() && !count.times() ? count : null;
        boolean more = next != null && next.unit().isEmpty();
        String whole = more && next != null ? line.text.substring(word.from(), next.to()) : word.plain();
        List<SetCodes.Code> codes = SetCodes.of(whole, heading);
        if (codes.isEmpty()) {
            return false;
        }
        for (SetCodes.Code code : codes) {
            goods(new Word(word.from(), word.to(), code.key(), code.key(), true), code.quantity(), "", "");
        }
        if (more && next != null) {
            mark(next);
            at++;
        }
        return true;
    }

    void goods(Word word, Quantity quantity, String unit, String spec) {
        line.take(word.from(), word.to(), Line.Part.GOODS);
        Optional<PastedItem> headed = heading.goods(word.said());
        String name = headed.map(PastedItem::goods).orElse(word.said());
        if (headed.isEmpty() && Doubts.about(word.plain(), known)) {
            wanted.problems.add(LineWhy.doubtful(name));
        }
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

    /// Whether somebody of this name lives at the door of the line.
    boolean lives(String name) {
        return door != null && ground.lives(name, door);
    }

    int doorTo() {
        return doorTo;
    }

    boolean isName(Word word) {
        return known.isName(word.plain()) || lives(word.said());
    }

    private @Nullable Token token(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
    }

    Line line() {
        return line;
    }

    KnownWords known() {
        return known;
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
