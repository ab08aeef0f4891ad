package org.shouwang.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Entrance;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// The entrances and the checkpoints as two lists (出入口与卡口一览表).
public final class PlaceSheet {
    private static final Texts T = Texts.of(PlaceSheet.class);

    private PlaceSheet() {}

    /// @param subtitle the line under the title: compound, date
    public static List<Sheet> of(
            List<Entrance> entrances, List<CheckpointCard> checkpoints, LocalDate today, String subtitle) {
        List<List<@Nullable Object>> ways = new ArrayList<>();
        for (Entrance one : entrances) {
            ways.add(Arrays.asList(
                    ways.size() + 1,
                    one.name(),
                    Texts.name(one.side()),
                    state(one, today),
                    closing(one),
                    one.closingGround(),
                    one.emergency() ? T.get("place.yes") : null,
                    one.keeper() == null ? null : one.keeper().value(),
                    one.keeperPhone() == null ? null : one.keeperPhone().value(),
                    one.note() == null ? null : one.note().value()));
        }
        List<List<@Nullable Object>> gates = new ArrayList<>();
        for (CheckpointCard card : checkpoints) {
            Checkpoint one = card.checkpoint();
            gates.add(Arrays.asList(
                    gates.size() + 1,
                    one.name(),
                    card.entrance() == null ? null : card.entrance().name(),
                    one.kind() == null ? null : Texts.name(one.kind()),
                    state(card, today),
                    one.hours(),
                    equipment(card),
                    one.note()));
        }
        Sheet.Builder first = Sheet.named(T.get("place.entrances"))
                .title(T.get("place.entrances.title"))
                .subtitle(subtitle)
                .columns(
                        Column.integer(T.get("place.number"), 5),
                        Column.text(T.get("place.name"), 12),
                        Column.text(T.get("place.side"), 6),
                        Column.text(T.get("place.state"), 8),
                        Column.text(T.get("place.closing"), 20),
                        Column.wrap(T.get("place.ground"), 18),
                        Column.text(T.get("place.emergency"), 8),
                        Column.text(T.get("place.keeper"), 10),
                        Column.code(T.get("place.phone"), 14),
                        Column.wrap(T.get("place.note"), 16))
                .rows(ways)
                .landscape();
        Sheet.Builder second = Sheet.named(T.get("place.checkpoints"))
                .title(T.get("place.checkpoints.title"))
                .subtitle(subtitle)
                .columns(
                        Column.integer(T.get("place.number"), 5),
                        Column.text(T.get("place.name"), 14),
                        Column.text(T.get("place.entrance"), 12),
                        Column.text(T.get("place.kind"), 10),
                        Column.text(T.get("place.state"), 12),
                        Column.wrap(T.get("place.hours"), 16),
                        Column.wrap(T.get("place.equipment"), 34),
                        Column.wrap(T.get("place.note"), 18))
                .rows(gates)
                .landscape();
        return List.of(first.build(), second.build());
    }

    /// Open, closed, or closed from a day on.
    public static String state(Entrance one, LocalDate today) {
        if (one.closed(today)) {
            return T.get("place.closed");
        }
        return one.closedFrom() != null && one.closedFrom().isAfter(today)
                ? T.get("place.closesSoon")
                : T.get("place.open");
    }

    /// The days of the last or coming closing; `""` for never.
    public static String closing(Entrance one) {
        LocalDate from = one.closedFrom();
        if (from == null) {
            return "";
        }
        LocalDate until = one.closedUntil();
        return until == null
                ? T.get("place.closing.open", Dates.brief(from))
                : T.get("place.closing.days", Dates.brief(from), Dates.brief(until));
    }

    /// In use, not in use, or its entrance is closed.
    public static String state(CheckpointCard card, LocalDate today) {
        if (!card.checkpoint().open()) {
            return T.get("place.off");
        }
        return card.offered(today) ? T.get("place.inUse") : T.get("place.entranceClosed");
    }

    /// What stands there, in one line.
    public static String equipment(CheckpointCard card) {
        return card.equipment().stream().map(Equipment::line).collect(Collectors.joining(T.get("place.comma")));
    }
}
