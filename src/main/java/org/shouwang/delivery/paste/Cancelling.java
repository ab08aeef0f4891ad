package org.shouwang.delivery.paste;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;

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
            entries.add(line.as(PastedKind.OPEN, read.doorSaid() ? line.reason() : LineWhy.cancelWho()));
            return;
        }
        boolean any = false;
        List<PastedLine> lines = entries.lines();
        for (int i = lines.size() - 1; i >= 0; i--) {
            PastedLine one = lines.get(i);
            if (one.order() && door.equals(one.door())) {
                PastedLine left = without(one, line);
                any |= left != one;
                lines.set(i, left);
            }
        }
        boolean itself = !line.items().isEmpty() && line.door() != null;
        entries.add(
                any || itself
                        ? line.as(PastedKind.IGNORED, LineWhy.cancelled())
                        : line.as(PastedKind.OPEN, LineWhy.cancelUnknown()));
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
                line.maybe()));
    }

    private @Nullable Dwelling door(PastedLine line, Speakers speakers, boolean numbered) {
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
