package org.shouwang.supply.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockLevel;

/// What is there, what is short (缺口清单, 请援清单), what expires.
public final class LevelSheets {
    private static final Texts T = Texts.of(LevelSheets.class);
    private static final int BLANK_ROWS = 4;

    private LevelSheets() {}

    /// 库存表.
    public static Sheet levels(List<StockLevel> levels, LocalDate day, String place) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StockLevel level : levels) {
            StockItem item = level.item();
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    item.name(),
                    MoveWords.spec(item),
                    Texts.name(item.kind()),
                    item.unit(),
                    level.stock().value(),
                    Amounts.words(item, level.stock()),
                    item.minimum() == null ? null : item.minimum().value(),
                    level.lent().positive() ? level.lent().value() : null,
                    level.nextExpiry(),
                    state(level, day)));
        }
        return Sheet.named(T.get("levels.name"))
                .title(T.get("levels.title"))
                .subtitle(T.get("asOf", place, day).strip())
                .columns(
                        Column.integer(T.get("column.row"), 5),
                        Column.wrap(T.get("column.name"), 18),
                        Column.text(T.get("column.spec"), 12),
                        Column.text(T.get("column.kind"), 9),
                        Column.text(T.get("column.unit"), 5),
                        Column.decimal(T.get("column.stock"), 9),
                        Column.text(T.get("column.packed"), 18),
                        Column.decimal(T.get("column.minimum"), 9),
                        Column.decimal(T.get("column.lent"), 7),
                        Column.date(T.get("column.expiry")),
                        Column.text(T.get("column.state"), 10))
                .rows(rows)
                .landscape()
                .signOff(T.get("sign.keeper"), T.get("sign.checker"))
                .build();
    }

    private static @Nullable Marked state(StockLevel level, LocalDate day) {
        if (level.low()) {
            return new Marked(T.get("state.low"), Tone.ALERT);
        }
        if (level.expired().positive()) {
            return new Marked(T.get("state.expired"), Tone.ALERT);
        }
        return level.expiring(day, 30) ? new Marked(T.get("state.soon"), Tone.WARN) : null;
    }

    /// 请援清单: what is short, to be sent to the superior or a unit that may help.
    public static Sheet shortage(List<StockLevel> levels, LocalDate day, String place, String asked) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StockLevel level : levels) {
            StockItem item = level.item();
            if (level.low() && item.minimum() != null) {
                rows.add(Arrays.asList(
                        rows.size() + 1,
                        item.name(),
                        MoveWords.spec(item),
                        item.unit(),
                        item.minimum().value(),
                        level.usable().value(),
                        new Marked(level.gap().value(), Tone.ALERT),
                        Amounts.words(item, level.gap()),
                        null,
                        null));
            }
        }
        return Sheet.named(T.get("shortage.name"))
                .title(T.get("shortage.title"))
                .subtitle(T.get("asOf", place, day).strip())
                .columns(
                        Column.integer(T.get("column.row"), 5),
                        Column.wrap(T.get("column.name"), 18),
                        Column.text(T.get("column.spec"), 12),
                        Column.text(T.get("column.unit"), 5),
                        Column.decimal(T.get("column.need"), 8),
                        Column.decimal(T.get("column.stock"), 8),
                        Column.decimal(T.get("column.gap"), 8),
                        Column.text(T.get("column.packed"), 17),
                        Column.text(T.get("column.solved"), 14),
                        Column.text(T.get("column.note"), 12))
                .rows(rows)
                .blankRows(BLANK_ROWS)
                .landscape()
                .note(asked.isBlank() ? T.get("shortage.note") : asked)
                .signOff(T.get("sign.asker"), T.get("sign.leader"), T.get("sign.receiver"))
                .build();
    }

    /// 临期清单: lots that expire within `days`, and those that have.
    public static Sheet expiring(List<StockLevel> levels, LocalDate day, int days, String place) {
        record Line(StockItem item, StockLevel.InLot lot, LocalDate on) {}
        List<Line> lines = new ArrayList<>();
        for (StockLevel level : levels) {
            for (StockLevel.InLot one : level.lots()) {
                LocalDate on = one.lot().expiresOn();
                if (on != null && !on.isAfter(day.plusDays(days))) {
                    lines.add(new Line(level.item(), one, on));
                }
            }
        }
        lines.sort(Comparator.comparing(Line::on));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Line line : lines) {
            long left = ChronoUnit.DAYS.between(day, line.on());
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    line.item().called(),
                    line.lot().lot().no(),
                    line.on(),
                    left < 0
                            ? new Marked(T.get("expiry.over", -left), Tone.ALERT)
                            : new Marked(T.get("expiry.left", left), left <= 7 ? Tone.ALERT : Tone.WARN),
                    Amounts.words(line.item(), line.lot().stock()),
                    line.lot().lot().origin() == null
                            ? null
                            : line.lot().lot().origin().value(),
                    null));
        }
        return Sheet.named(T.get("expiry.name"))
                .title(T.get("expiry.title", days))
                .subtitle(T.get("asOf", place, day).strip())
                .columns(
                        Column.integer(T.get("column.row"), 5),
                        Column.wrap(T.get("column.item"), 22),
                        Column.code(T.get("column.lotNo"), 12),
                        Column.date(T.get("column.expiry")),
                        Column.text(T.get("column.days"), 12),
                        Column.text(T.get("column.stock"), 18),
                        Column.wrap(T.get("column.origin"), 18),
                        Column.text(T.get("column.solved"), 14))
                .rows(rows)
                .landscape()
                .build();
    }
}
