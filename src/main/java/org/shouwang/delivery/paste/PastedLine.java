package org.shouwang.delivery.paste;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Money;

/// One order of a pasted list, or one line of it that is none: the lines it stands on and what they say.
///
/// An open line keeps what was understood of it, so that one repair is enough.
///
/// @param first number of its first line in the list, from 1
/// @param last number of its last line
/// @param text these lines as pasted
/// @param door null where none was understood
/// @param name who ordered, as written, `""` for nobody
/// @param tail last digits of a phone, `""` for none
/// @param note what was asked for besides, `""` for nothing
/// @param amount what is written that it costs
/// @param reason why it is open or put aside, `""` for an order
/// @param maybe doors that may be meant
/// @param doubt what is not sure about the goods, `""` where they are
public record PastedLine(
        int first,
        int last,
        String text,
        PastedKind kind,
        @Nullable Dwelling door,
        String name,
        List<PastedItem> items,
        String tail,
        String note,
        @Nullable Money amount,
        String reason,
        List<Dwelling> maybe,
        String doubt) {
    public PastedLine {
        items = List.copyOf(items);
        maybe = List.copyOf(maybe);
    }

    static PastedLine bare(int no, String text, PastedKind kind, String reason) {
        return new PastedLine(no, no, text, kind, null, "", List.of(), "", "", null, reason, List.of(), "");
    }

    public boolean order() {
        return kind == PastedKind.ORDER;
    }

    public boolean open() {
        return kind == PastedKind.OPEN;
    }

    /// All goods in one line.
    public String goods() {
        return items.stream().map(PastedItem::text).collect(Collectors.joining(" "));
    }

    public PastedLine as(PastedKind other, String why) {
        String left = other == PastedKind.ORDER ? "" : doubt;
        return new PastedLine(first, last, text, other, door, name, items, tail, note, amount, why, maybe, left);
    }

    /// The same at a door that somebody has picked: an order, where it says for sure what is wanted.
    public PastedLine at(Dwelling picked) {
        boolean whole = !items.isEmpty() && doubt.isEmpty();
        return new PastedLine(
                first,
                last,
                text,
                whole ? PastedKind.ORDER : PastedKind.OPEN,
                picked,
                name,
                items,
                tail,
                note,
                amount,
                whole ? "" : doubt.isEmpty() ? LineWhy.noGoods() : doubt,
                List.of(),
                doubt);
    }

    public PastedLine items(List<PastedItem> other) {
        return new PastedLine(first, last, text, kind, door, name, other, tail, note, amount, reason, maybe, doubt);
    }

    PastedLine note(String other) {
        return new PastedLine(first, last, text, kind, door, name, items, tail, other, amount, reason, maybe, doubt);
    }

    PastedLine named(String other) {
        return new PastedLine(first, last, text, kind, door, other, items, tail, note, amount, reason, maybe, doubt);
    }

    PastedLine on(int from, int to, String lines) {
        return new PastedLine(from, to, lines, kind, door, name, items, tail, note, amount, reason, maybe, doubt);
    }
}
