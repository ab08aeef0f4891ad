package org.shouwang.gate.ui.stats;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.sheet.FlowFigure;
import org.shouwang.gate.sheet.GatePaper;
import org.shouwang.gate.sheet.GatePapers;
import org.shouwang.gate.sheet.GatePapers.Wish;
import org.shouwang.gate.sheet.GateStats;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.Figure;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;

/// Which days and which checkpoint 出入统计 shows, and their figures.
public final class GateStatsModel {
    private static final Texts T = Texts.of(GateStatsModel.class);

    final ObjectProperty<LocalDate> day;
    final ObjectProperty<StatsSpan> span = new SimpleObjectProperty<>(StatsSpan.DAY);
    final ObservableList<StatsPoint> points = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable StatsPoint> point = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable GateStats> stats = new ReadOnlyObjectWrapper<>();

    private final Ledger ledger;
    private final Clock clock;
    private final Tasks tasks;
    private final Supplier<PageLook> look;
    private final GatePapers papers;
    private boolean listing;

    /// @param clock in the zone of the compound
    /// @param look what stands around a printed sheet
    public GateStatsModel(Ledger ledger, Clock clock, Tasks tasks, Supplier<PageLook> look) {
        this.ledger = ledger;
        this.clock = clock;
        this.tasks = tasks;
        this.look = look;
        this.papers = new GatePapers(ledger, clock);
        day = new SimpleObjectProperty<>(LocalDate.now(clock));
        day.subscribe((was, now) -> refresh());
        span.subscribe((was, now) -> refresh());
        point.subscribe((was, now) -> {
            if (!listing) {
                refresh();
            }
        });
    }

    /// Null until it was read for the first time.
    public ReadOnlyObjectProperty<@Nullable GateStats> stats() {
        return stats.getReadOnlyProperty();
    }

    /// The days shown.
    public Period period() {
        return span.get().around(day.get());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ZoneId zone() {
        return clock.getZone();
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

    public void refresh() {
        Period period = period();
        CheckpointId at = here();
        tasks.run(T.get("reading"), progress -> GateStats.of(ledger, period, at, today()))
                .then(this::show)
                .start();
    }

    private void show(GateStats read) {
        if (!read.period().equals(period())) {
            return;
        }
        listing = true;
        StatsPoint before = point.get();
        StatsPoint all = new StatsPoint(null, T.get("points.all"));
        if (points.size() != read.checkpoints().size() + 1) {
            points.setAll(all);
            read.checkpoints().forEach(one -> points.add(new StatsPoint(one.id(), one.name())));
        }
        point.set(before != null && points.contains(before) ? before : points.getFirst());
        listing = false;
        stats.set(read);
    }

    private @Nullable CheckpointId here() {
        StatsPoint now = point.get();
        return now == null ? null : now.id();
    }

    private Wish wish() {
        return Wish.of(GatePaper.FIGURES, period()).at(here());
    }

    /// The tables of what is shown.
    List<Sheet> sheets(PageLook around) {
        return papers.sheets(wish(), around);
    }

    /// The drawings of what is shown.
    List<Figure> figures(GateStats shown, PageLook around) {
        StatsPoint at = point.get();
        String where = at == null || at.id() == null ? "" : at.name();
        String about = (around.compound() + " " + shown.period().label() + " " + where).strip();
        return List.of(
                FlowFigure.byHour(shown.tally(), shown.days(), zone(), about),
                FlowFigure.byDay(
                        shown.month(),
                        today(),
                        (around.compound() + " " + shown.month().period().label() + " " + where).strip()));
    }

    PageLook look() {
        return look.get();
    }

    String fileName() {
        return papers.fileName(wish());
    }
}
