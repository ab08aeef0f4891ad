package org.shouwang.heads;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;

/// The contact list of heads (楼栋长单元长花名册); offices that nobody holds stand in it as vacant.
public final class HeadSheet {
    private static final Texts T = Texts.of(HeadSheet.class);

    private HeadSheet() {}

    /// @param subtitle the line under the title: compound, date
    /// @param today who stands in on this day is named
    public static Sheet of(Coverage coverage, String subtitle, LocalDate today) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Coverage.Seat seat : coverage.all()) {
            rows.add(row(rows.size() + 1, seat, today));
        }
        return Sheet.named(T.get("sheet.heads"))
                .title(T.get("sheet.heads.title"))
                .subtitle(subtitle)
                .columns(columns())
                .rows(rows)
                .totals(totals(coverage))
                .landscape()
                .build();
    }

    private static List<Column> columns() {
        return List.of(
                Column.integer(T.get("column.number"), 5),
                Column.text(T.get("column.building"), 8),
                Column.text(T.get("column.unit"), 8),
                Column.text(T.get("column.post"), 8),
                Column.text(T.get("column.name"), 10),
                Column.text(T.get("column.sex"), 5),
                Column.text(T.get("column.political"), 10),
                Column.text(T.get("column.dwelling"), 11),
                Column.code(T.get("column.phone"), 13),
                Column.text(T.get("column.chosenBy"), 10),
                Column.date(T.get("column.from")),
                Column.wrap(T.get("column.standIn"), 19),
                Column.wrap(T.get("column.note"), 12));
    }

    private static List<@Nullable Object> row(int number, Coverage.Seat seat, LocalDate today) {
        HeadCard card = seat.card();
        HeadPost post = seat.post();
        String building = post.area() != null ? seat.place() : HeadNames.building(seat.building());
        if (seat.level().scope() == HeadLevel.Scope.COMPOUND) {
            building = "";
        }
        String unit = seat.unit() == null ? "" : HeadNames.unit(seat.unit());
        if (post.floor() != null) {
            unit += HeadNames.floor(post.floor());
        }
        String level = seat.level().name();
        if (card == null) {
            Marked vacant = new Marked(T.get("post.vacant"), Tone.WARN);
            return Arrays.asList(number, building, unit, level, vacant, null, null, null, null, null, null, null, null);
        }
        Head head = card.head();
        return Arrays.asList(
                number,
                building,
                unit,
                level,
                head.name().value(),
                head.sex() == null ? null : Texts.name(head.sex()),
                head.politicalStatus(),
                head.dwelling() == null ? null : head.dwelling().value(),
                head.phone() == null ? null : head.phone().value(),
                Texts.name(head.chosenBy()),
                head.appointedOn(),
                card.standInWords(today),
                head.note() == null ? null : head.note().value());
    }

    private static List<@Nullable Object> totals(Coverage coverage) {
        @Nullable Object[] totals = new Object[columns().size()];
        long people = coverage.all().stream()
                .map(Coverage.Seat::head)
                .filter(java.util.Objects::nonNull)
                .map(Head::id)
                .distinct()
                .count();
        totals[1] = T.get("total");
        totals[4] = T.get("total.heads", people);
        totals[12] = T.get(
                "total.coverage",
                coverage.buildingHeads(),
                coverage.buildings(),
                coverage.unitHeads(),
                coverage.units());
        return Arrays.asList(totals);
    }
}
