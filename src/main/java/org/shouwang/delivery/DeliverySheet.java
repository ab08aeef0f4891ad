package org.shouwang.delivery;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Roll;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Rows;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The deliveries of a period on paper (配送登记表).
public final class DeliverySheet {
    private static final Texts T = Texts.of(DeliverySheet.class);

    private DeliverySheet() {}

    /// The list of a period, streamed from the store in order of days.
    public static Sheet list(Ledger ledger, ZoneId zone, LocalDate from, LocalDate to, String subtitle) {
        DeliveryTally tally = ledger.read(q -> Deliveries.tally(q, from, to));
        DeliveryFigures figures = tally.total();
        Rows rows = told -> ledger.readLong(q -> {
            DoorLine.Reader reader = new DoorLine.Reader(q, new Roll(ledger));
            int[] number = {0};
            DeliveryStore.each(q, from, to, delivery -> told.accept(row(++number[0], reader.line(delivery), zone)));
            return true;
        });
        return Sheet.named(T.get("sheet.list"))
                .title(T.get("sheet.list.title"))
                .subtitle(subtitle)
                .columns(
                        Column.integer(T.get("column.number"), 5),
                        Column.date(T.get("column.day")),
                        Column.text(T.get("column.building"), 6),
                        Column.text(T.get("column.unit"), 5),
                        Column.text(T.get("column.room"), 7),
                        Column.text(T.get("column.householder"), 9),
                        Column.wrap(T.get("column.goods"), 20),
                        Column.integer(T.get("column.pieces"), 5),
                        Column.text(T.get("column.channel"), 9),
                        Column.text(T.get("column.status"), 9),
                        Column.text(T.get("column.courier"), 9),
                        Column.text(T.get("column.time"), 12),
                        Column.wrap(T.get("column.note"), 16))
                .rows(rows.counted(figures.noted()))
                .totals(Arrays.asList(
                        null,
                        T.get("total"),
                        null,
                        null,
                        null,
                        T.get("total.deliveries", figures.noted()),
                        null,
                        figures.pieces(),
                        null,
                        null,
                        null,
                        null,
                        T.get("total.states", figures.done(), figures.open(), figures.failed())))
                .landscape()
                .build();
    }

    private static List<@Nullable Object> row(int number, DoorLine line, ZoneId zone) {
        Delivery delivery = line.delivery();
        return Arrays.asList(
                number,
                delivery.day(),
                line.place() == null ? "" : line.place().building().no(),
                line.place() == null ? "" : line.place().unit().no(),
                line.place() == null ? "" : line.place().room().no(),
                line.householder(),
                delivery.goods(),
                delivery.pieces(),
                Texts.name(delivery.channel()),
                state(delivery),
                line.courier(),
                moment(delivery, zone),
                Hints.mark(line));
    }

    private static Object state(Delivery delivery) {
        Tone tone = switch (delivery.status().stage()) {
            case OPEN -> delivery.status() == DeliveryStatus.PENDING ? Tone.PLAIN : Tone.WARN;
            case DONE -> Tone.GOOD;
            case FAILED -> Tone.ALERT;
        };
        return new Marked(Texts.name(delivery.status()), tone);
    }

    private static @Nullable String moment(Delivery delivery, ZoneId zone) {
        if (delivery.settledAt() == null) {
            return null;
        }
        LocalDateTime at = LocalDateTime.ofInstant(delivery.settledAt(), zone);
        return "%02d-%02d %02d:%02d".formatted(at.getMonthValue(), at.getDayOfMonth(), at.getHour(), at.getMinute());
    }
}
