package org.shouwang.gate.ui.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.gate.sheet.TestGate.LOOK;
import static org.shouwang.gate.sheet.TestGate.TODAY;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.gate.Direction;
import org.shouwang.gate.GateFlow;
import org.shouwang.gate.sheet.FlowFigure;
import org.shouwang.gate.sheet.GateStats;
import org.shouwang.gate.sheet.TestGate;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.Figure;
import org.shouwang.kit.time.Period;

class GateStatsModelTest {
    @TempDir
    Path folder;

    TestGate gate;
    GateStatsModel model;

    @BeforeEach
    void open() {
        gate = new TestGate(folder);
        model = new GateStatsModel(gate.town.ledger, gate.town.clock, Tasks.direct(), () -> LOOK);
    }

    @AfterEach
    void close() {
        gate.close();
    }

    private GateStats now() {
        model.refresh();
        return Objects.requireNonNull(model.stats().get());
    }

    @Test
    void aNewStoreIsEmptyAndSaysSo() {
        assertThat(now().empty()).isTrue();
        assertThat(model.points).extracting(StatsPoint::name).containsExactly("全部卡口", "南门", "东门");
    }

    @Test
    void dayWeekAndMonthShowTheRegistersFigures() {
        gate.admit(gate.resident(0, Direction.OUT), 7, 59);
        gate.admit(gate.resident(0, Direction.IN).checkpoint(gate.east), 8, 0);
        gate.gates.admit(gate.resident(1, Direction.OUT).at(TestGate.on(TODAY.minusDays(4), 23, 59)));
        gate.gates.admit(gate.resident(1, Direction.IN).at(TestGate.on(TODAY.minusDays(11), 0, 0)));
        assertThat(now().figures()).isEqualTo(gate.register.figures(TODAY));
        assertThat(now().tally().byHour(model.zone()).get(7)).isEqualTo(new GateFlow(0, 1, 0, 0, 0, 0, 0));
        model.span.set(StatsSpan.WEEK);
        assertThat(now().figures().left()).isEqualTo(2);
        assertThat(now().days()).isEqualTo(5);
        model.span.set(StatsSpan.MONTH);
        assertThat(now().figures()).isEqualTo(gate.register.figures(java.time.YearMonth.from(TODAY)));
        assertThat(now().days()).isEqualTo(12);
        model.point.set(model.points.getLast());
        assertThat(now().figures().checks()).isEqualTo(1);
        assertThat(model.sheets(LOOK).getFirst().subtitle()).contains("东门");
    }

    @Test
    void oneGoesBackByWholeSpansAndNeverIntoDaysToCome() {
        model.step(1);
        assertThat(model.day.get()).isEqualTo(TODAY);
        model.span.set(StatsSpan.MONTH);
        model.step(-1);
        assertThat(model.period().label()).isEqualTo("2021年10月");
        model.step(1);
        assertThat(model.period().contains(TODAY)).isTrue();
        model.step(1);
        assertThat(model.period().contains(TODAY)).isTrue();
        model.go(TODAY.minusDays(2));
        assertThat(model.period()).isEqualTo(Period.day(TODAY.minusDays(2)));
    }

    @Test
    void theDrawingHasTheNumbersUnderItsColumns() {
        gate.admit(gate.resident(0, Direction.OUT), 7, 59);
        gate.admit(gate.resident(1, Direction.OUT), 7, 59);
        Figure hours = FlowFigure.byHour(now().tally(), 4, model.zone(), "");
        assertThat(hours.words()).extracting(Figure.Word::text).contains("0.5", "7时");
        Figure days = FlowFigure.byDay(now().month(), TODAY, "");
        assertThat(days.words().stream().map(Figure.Word::text).filter("2"::equals))
                .hasSize(2);
        assertThat(days.keys().getLast().words()).contains("合计 2");
    }
}
