package org.shouwang.delivery.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Quantity;

/// Changes orders of a list that a later line of it corrects: two portions become three, cabbage becomes spinach.
///
/// What does not fit exactly one order above stays open.
final class Changing {
    private final Entries entries;
    private final LineReader reader;
    private final Heading heading;
    private final KnownWords known;

    Changing(Entries entries, LineReader reader, Heading heading, KnownWords known) {
        this.entries = entries;
        this.reader = reader;
        this.heading = heading;
        this.known = known;
    }

    /// Whether the line speaks of a change; it then stands in the list, as done or as open.
    boolean take(ReadLine read, String raw, Speakers speakers) {
        if (read.cancelled()) {
            return false;
        }
        Matcher corrects = Grammar.CORRECTION.matcher(read.marks().words());
        Matcher change = Grammar.CHANGED.matcher(read.marks().words());
        String kept = corrects.replaceAll(m -> " ".repeat(m.end() - m.start()));
        boolean changed = change.find();
        if (!changed && !corrects.reset().find()) {
            return false;
        }
        int no = read.said().first();
        String said = changed ? change.group() : corrects.group();
        ReadLine from = reader.read(no, before(raw, kept, changed ? change.start() : raw.length()), heading, known);
        PastedLine line = from.said();
        Dwelling door = from.doorSaid() ? line.door() : new Cancelling(entries).door(line, speakers, read.numbered());
        PastedLine asked = new PastedLine(
                no,
                no,
                raw,
                PastedKind.OPEN,
                door,
                line.name(),
                line.items(),
                read.said().tail(),
                "",
                read.said().amount(),
                from.doorSaid() && door == null ? line.reason() : LineWhy.change(said),
                line.maybe(),
                LineWhy.change(said));
        PastedItem wanted = changed && line.items().size() == 1 && real(from)
                ? wanted(line.items().getFirst(), raw.substring(change.end()), no)
                : null;
        if (wanted == null || door == null) {
            entries.add(asked);
            return true;
        }
        int at = order(door, line.items().getFirst());
        PastedLine now = asked.items(List.of(wanted));
        if (at < 0) {
            entries.add(now.as(PastedKind.OPEN, LineWhy.changeUnknown()));
        } else {
            PastedLine order = entries.lines().get(at);
            change(at, order, line.items().getFirst(), wanted, no);
            entries.add(now.as(PastedKind.IGNORED, LineWhy.changed(order.first())));
        }
        return true;
    }

    /// What stands before the change, without the words that only announce it; every sign keeps its place.
    private static String before(String raw, String kept, int end) {
        StringBuilder before = new StringBuilder(raw.substring(0, end));
        for (int i = 0; i < end; i++) {
            if (kept.charAt(i) == ' ') {
                before.setCharAt(i, ' ');
            }
        }
        return before.toString();
    }

    private static boolean real(ReadLine from) {
        return from.problems().isEmpty() && !from.cancelled() && !from.same();
    }

    /// The only order of this door with these goods, -1 for none or several.
    private int order(Dwelling door, PastedItem old) {
        List<PastedLine> lines = entries.lines();
        int found = -1;
        for (int i = 0; i < lines.size(); i++) {
            PastedLine one = lines.get(i);
            long fit = one.items().stream().filter(item -> fits(item, old)).count();
            if (one.order() && door.equals(one.door()) && fit > 0) {
                if (found >= 0 || fit > 1) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private void change(int at, PastedLine order, PastedItem old, PastedItem wanted, int no) {
        List<PastedItem> items = new ArrayList<>(order.items());
        items.replaceAll(one -> fits(one, old) ? in(one, wanted) : one);
        entries.lines().set(at, order.items(items).as(PastedKind.ORDER, LineWhy.changedTo(no, wanted.text())));
    }

    /// The same goods, and as many of them where the change says how many.
    private static boolean fits(PastedItem one, PastedItem old) {
        boolean unsaid = old.unit().isEmpty() && old.quantity().equals(Quantity.of(1));
        return one.goods().equals(old.goods()) && (unsaid || one.quantity().equals(old.quantity()));
    }

    private static PastedItem in(PastedItem one, PastedItem wanted) {
        boolean same = one.goods().equals(wanted.goods());
        String unit = wanted.unit().isEmpty() ? one.unit() : wanted.unit();
        return same
                ? new PastedItem(
                        one.goods(),
                        one.spec(),
                        wanted.quantity(),
                        unit,
                        one.unit().equals(unit) ? one.price() : null)
                : wanted;
    }

    /// What is wanted now: a count of the same goods, or other goods with their count.
    private @Nullable PastedItem wanted(PastedItem old, String to, int no) {
        String plain = Signs.plain(to);
        if (Grammar.COUNT.matcher(plain.replaceAll("[\\s,.;!)]+$", "").strip()).matches()) {
            Wanted read = ItemReader.read(new Line(old.goods() + to), heading, PasteGround.NONE, known, null);
            return read.items.size() == 1 && read.problems.isEmpty() ? read.items.getFirst() : null;
        }
        ReadLine other = reader.read(no, to, heading, known);
        PastedLine line = other.said();
        boolean one = line.items().size() == 1 && other.problems().isEmpty() && !other.doorSaid();
        boolean counted = plain.matches(".*(?:[0-9]|" + Grammar.NUMBER + "|" + Grammar.HALF + ").*");
        return one && counted && line.note().isEmpty() ? line.items().getFirst() : null;
    }
}
