package org.shouwang.delivery;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Roll;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Rows;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.NaturalOrder;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// Deliveries on paper: the door list of each building (配送单) with the goods on top, and the list of a period.
public final class DeliverySheet {
    private static final Texts T = Texts.of(DeliverySheet.class);

    private DeliverySheet() {}

    /// The goods to sort, then one door list a building; each begins a page.
    ///
    /// @param lines in the order of a walk
    /// @param subtitle compound and day
    public static List<Sheet> walk(List<DoorLine> lines, String subtitle, ZoneId zone) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(goods(lines, subtitle));
        Map<String, List<DoorLine>> buildings = new LinkedHashMap<>();
        lines.forEach(line -> buildings
                .computeIfAbsent(building(line), b -> new ArrayList<>())
                .add(line));
        buildings.forEach((building, of) -> sheets.add(doors(building, of, subtitle, zone)));
        return sheets;
    }

    /// How many pieces of what, in all and to each building.
    public static Sheet goods(List<DoorLine> lines, String subtitle) {
        List<GoodsCount> counts = GoodsCount.of(lines);
        Set<String> buildings = new TreeSet<>(NaturalOrder.INSTANCE);
        counts.forEach(count -> buildings.addAll(count.byBuilding().keySet()));
        List<Column> columns = new ArrayList<>(List.of(
                Column.integer(T.get("column.number"), 5),
                Column.wrap(T.get("column.goods"), 24),
                Column.integer(T.get("column.deliveries"), 7),
                Column.integer(T.get("column.pieces"), 7)));
        buildings.forEach(no -> columns.add(Column.integer(T.get("name.building", no), 7)));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (GoodsCount count : counts) {
            List<@Nullable Object> row =
                    new ArrayList<>(Arrays.asList(rows.size() + 1, count.goods(), count.deliveries(), count.pieces()));
            buildings.forEach(no -> row.add(count.byBuilding().get(no)));
            rows.add(row);
        }
        List<@Nullable Object> totals =
                new ArrayList<>(Arrays.asList(null, T.get("total"), lines.size(), pieces(lines)));
        buildings.forEach(no -> totals.add(counts.stream()
                .mapToInt(count -> count.byBuilding().getOrDefault(no, 0))
                .sum()));
        Sheet.Builder sheet = Sheet.named(T.get("sheet.goods"))
                .title(T.get("sheet.goods.title"))
                .subtitle(subtitle)
                .columns(columns)
                .rows(rows)
                .totals(totals);
        return (buildings.size() > 6 ? sheet.landscape() : sheet).build();
    }

    private static Sheet doors(String building, List<DoorLine> lines, String subtitle, ZoneId zone) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (DoorLine line : lines) {
            Delivery delivery = line.delivery();
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    line.place() == null ? "" : line.place().unit().no(),
                    line.place() == null ? "" : line.place().room().no(),
                    line.householder(),
                    line.phone(),
                    delivery.goods(),
                    delivery.pieces(),
                    Texts.name(delivery.channel()),
                    delivery.pickupCode(),
                    Hints.mark(line),
                    state(delivery),
                    line.courier(),
                    moment(delivery, zone),
                    null));
        }
        return Sheet.named(building)
                .title(T.get("sheet.doors.title", building))
                .subtitle(T.get("sheet.doors.subtitle", subtitle, lines.size(), pieces(lines)))
                .columns(
                        Column.integer(T.get("column.number"), 5),
                        Column.text(T.get("column.unit"), 5),
                        Column.text(T.get("column.room"), 7),
                        Column.text(T.get("column.householder"), 9),
                        Column.code(T.get("column.phone"), 12),
                        Column.wrap(T.get("column.goods"), 18),
                        Column.integer(T.get("column.pieces"), 5),
                        Column.text(T.get("column.channel"), 9),
                        Column.code(T.get("column.pickup"), 9),
                        Column.wrap(T.get("column.note"), 12),
                        Column.text(T.get("column.status"), 9),
                        Column.text(T.get("column.courier"), 8),
                        Column.text(T.get("column.time"), 12),
                        Column.sign(T.get("column.sign")))
                .rows(rows)
                .totals(Arrays.asList(
                        null,
                        T.get("total"),
                        null,
                        T.get("total.deliveries", lines.size()),
                        null,
                        null,
                        pieces(lines),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .landscape()
                .build();
    }

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

    private static String building(DoorLine line) {
        return line.place() == null
                ? T.get("name.nowhere")
                : T.get("name.building", line.place().building().no());
    }

    private static int pieces(List<DoorLine> lines) {
        return lines.stream().mapToInt(line -> line.delivery().pieces()).sum();
    }
}
