package org.shouwang.delivery.ui.stats;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Roll;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;

/// Which days 配送统计 shows, and their figures.
public final class DeliveryStatsModel {
    private static final Texts T = Texts.of(DeliveryStatsModel.class);

    final ObjectProperty<LocalDate> day;
    final ObjectProperty<StatsSpan> span = new SimpleObjectProperty<>(StatsSpan.MONTH);
    final ObjectProperty<StatsCut> cut = new SimpleObjectProperty<>(StatsCut.UNIT);
    private final ReadOnlyObjectWrapper<@Nullable DeliveryStats> stats = new ReadOnlyObjectWrapper<>();

    private final Ledger ledger;
    private final Roll roll;
    private final Clock clock;
    private final Tasks tasks;
    private final Supplier<PageLook> look;

    /// @param clock in the zone of the compound
    /// @param look what stands around a printed sheet
    public DeliveryStatsModel(Ledger ledger, Roll roll, Clock clock, Tasks tasks, Supplier<PageLook> look) {
        this.ledger = ledger;
        this.roll = roll;
        this.clock = clock;
        this.tasks = tasks;
        this.look = look;
        day = new SimpleObjectProperty<>(LocalDate.now(clock));
        day.subscribe((was, now) -> refresh());
        span.subscribe((was, now) -> refresh());
    }

    /// Null until it was read for the first time.
    ReadOnlyObjectProperty<@Nullable DeliveryStats> stats() {
        return stats.getReadOnlyProperty();
    }

    Period period() {
        return span.get().around(day.get());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Not into days to come.
    void step(int by) {
        Period other = by > 0 ? period().next() : period().previous();
        if (!other.first().isAfter(today())) {
            day.set(other.last().isAfter(today()) ? today() : other.last());
        }
    }

    void go(LocalDate other) {
        if (!other.isAfter(today())) {
            span.set(StatsSpan.DAY);
            day.set(other);
        }
    }

    void refresh() {
        Period period = period();
        Period month = Period.month(YearMonth.from(day.get()));
        tasks.run(T.get("reading"), progress -> DeliveryStats.of(ledger, roll, period, month))
                .then(read -> {
                    if (read.period().equals(period())) {
                        stats.set(read);
                    }
                })
                .start();
    }

    String subtitle() {
        return T.get("subtitle", look.get().compound(), period().label());
    }

    /// The sheets of what is shown; asked on the FX thread, made in the background.
    Supplier<List<Sheet>> sheets() {
        DeliveryStats now = stats.get();
        String subtitle = subtitle();
        return () -> now == null ? List.of() : now.sheets(subtitle);
    }

    String fileName() {
        return T.get("file", period().label());
    }

    Supplier<PageLook> look() {
        return look;
    }
}
