package org.shouwang.delivery.paste;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Quantity;

/// Takes orders of a list back that a later line of it cancels, wholly or one of the goods.
final class Cancelling {
    private final Entries entries;

    Cancelling(Entries entries) {
        this.entries = entries;
    }

    void take(ReadLine read, Speakers speakers) {
        PastedLine line = read.said();
        Dwelling door =
                line.door() != null ? line.door() : read.doorSaid() ? null : door(line, speakers, read.numbered());
        if (door == null) {
            entries.add(
                    line.items(List.of()).as(PastedKind.OPEN, read.doorSaid() ? line.reason() : LineWhy.cancelWho()));
            return;
        }
        boolean ordered = entries.lines().stream().anyMatch(one -> one.order() && door.equals(one.door()));
        if (ordered
                && line.items().isEmpty()
                && (!line.note().isBlank() || !read.problems().isEmpty())) {
            entries.add(open(line, door, LineWhy.cancelWhat()));
            return;
        }
        boolean any = false;
        List<PastedLine> lines = entries.lines();
        String part = part(line, door);
        if (!part.isEmpty()) {
            entries.add(open(line, door, part));
            return;
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            PastedLine one = lines.get(i);
            if (one.order() && door.equals(one.door())) {
                PastedLine left = without(one, line);
                any |= left != one;
                lines.set(i, left);
            }
        }
        boolean itself = line.door() != null
                && !line.items().isEmpty()
                && line.items().stream().noneMatch(one -> one.unit().isEmpty());
        entries.add(
                any || itself
                        ? line.as(PastedKind.IGNORED, LineWhy.cancelled())
                        : open(line, door, LineWhy.cancelUnknown()));
    }

    /// Nothing of it may be ordered, so it keeps no goods.
    private static PastedLine open(PastedLine line, Dwelling door, String why) {
        return line.items(List.of()).at(door).as(PastedKind.OPEN, why);
    }

    /// Takes goods back and orders others in the same line.
    void swap(ReadLine back, ReadLine instead, Speakers speakers) {
        PastedLine line = back.said();
        List<PastedItem> wanted = instead.said().items();
        List<PastedItem> gone = line.items().stream()
                .filter(one -> wanted.stream().noneMatch(other -> other.goods().equals(one.goods())))
                .toList();
        Dwelling door =
                line.door() != null ? line.door() : back.doorSaid() ? null : door(line, speakers, back.numbered());
        if (door != null) {
            List<PastedLine> lines = entries.lines();
            lines.replaceAll(one -> one.order() && door.equals(one.door()) ? without(one, line.items(gone)) : one);
        }
        String name = line.name().isEmpty() && speakers.any() && !back.numbered() ? speakers.nameAt(door) : line.name();
        entries.add(new PastedLine(
                line.first(),
                line.last(),
                line.text(),
                door == null ? PastedKind.OPEN : PastedKind.ORDER,
                door,
                name,
                wanted,
                line.tail(),
                line.note(),
                line.amount(),
                door == null ? LineWhy.cancelWho() : "",
                line.maybe(),
                ""));
    }

    /// Why nobody can tell how much is taken back: another quantity than ordered, or goods beside those ordered;
    /// `""` where it is clear.
    private String part(PastedLine back, Dwelling door) {
        Set<String> ordered = new HashSet<>();
        for (PastedLine one : entries.lines()) {
            if (one.order() && door.equals(one.door())) {
                PastedItem some = some(one, back);
                if (some != null) {
                    return LineWhy.cancelSome(some.text());
                }
                one.items().forEach(item -> ordered.add(item.goods()));
            }
        }
        long known = back.items().stream()
                .filter(one -> ordered.contains(one.goods()))
                .count();
        return known > 0 && known < back.items().size() ? LineWhy.cancelWhat() : "";
    }

    /// What is taken back only in part; null for nothing.
    private static @Nullable PastedItem some(PastedLine order, PastedLine back) {
        return back.items().stream()
                .filter(one -> !one.unit().isEmpty() || !one.quantity().equals(Quantity.of(1)))
                .filter(one -> order.items().stream()
                        .anyMatch(other -> other.goods().equals(one.goods())
                                && !other.quantity().equals(one.quantity())))
                .findFirst()
                .orElse(null);
    }

    /// Whose order a line without a door may mean; null where nobody can tell.
    @Nullable
    Dwelling door(PastedLine line, Speakers speakers, boolean numbered) {
        if (speakers.door() != null && !numbered) {
            return speakers.door();
        }
        List<Dwelling> same = entries.lines().stream()
                .filter(one ->
                        one.order() && !line.name().isEmpty() && one.name().equals(line.name()))
                .map(PastedLine::door)
                .distinct()
                .toList();
        return same.size() == 1 ? same.getFirst() : null;
    }

    private static PastedLine without(PastedLine order, PastedLine back) {
        if (back.items().isEmpty()) {
            return order.as(PastedKind.IGNORED, LineWhy.cancelledLater(back.first()));
        }
        List<PastedItem> left = new ArrayList<>(order.items());
        boolean gone = left.removeIf(
                one -> back.items().stream().anyMatch(other -> other.goods().equals(one.goods())));
        if (!gone) {
            return order;
        }
        return left.isEmpty()
                ? order.as(PastedKind.IGNORED, LineWhy.cancelledLater(back.first()))
                : order.items(left).as(PastedKind.ORDER, LineWhy.changedLater(back.first(), back.goods()));
    }
}
