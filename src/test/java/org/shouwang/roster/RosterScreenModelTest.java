package org.shouwang.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.branch.MemberIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.time.Period;
import org.shouwang.roster.ui.FillRun;
import org.shouwang.roster.ui.RosterScreenModel;
import org.shouwang.roster.ui.Shown;

class RosterScreenModelTest {
    @TempDir
    Path folder;

    TestMonth test;
    RosterScreenModel model;

    @BeforeEach
    void open() {
        test = new TestMonth(folder).whole();
        PageLook look =
                new PageLook("银河小区", "", "王守望", LocalDateTime.of(2021, 11, 12, 14, 32), "", PageLook.Density.COMPACT);
        model = new RosterScreenModel(
                test.store.ledger, test.rosters, new MemberIndex(test.store.ledger), Tasks.direct(), () -> look);
        model.load();
    }

    @AfterEach
    void close() {
        test.close();
    }

    void quickly() {
        FillOrder order = FillOrder.empty(Period.month(model.month()), model.from(Period.month(model.month())));
        model.fill(order.with(FillOrder.QUICK), new FillRun(), () -> {});
    }

    Shown shown() {
        return Objects.requireNonNull(model.shown().get());
    }

    @Test
    void theMonthOfTodayIsShownWithItsGapsFromTodayOn() {
        assertThat(model.month()).isEqualTo(TestMonth.NOVEMBER);
        assertThat(shown().openPlaces()).isEqualTo(19 * 12);
        assertThat(shown().figures().open()).isEqualTo(360);
    }

    @Test
    void fillingShowsTheFilledMonthAndCanBeTakenBack() {
        quickly();
        assertThat(shown().openPlaces()).isZero();
        assertThat(Objects.requireNonNull(model.said().get()).sentence()).startsWith("排了 228 人次，全部排满。");
        model.undo();
        assertThat(shown().openPlaces()).isEqualTo(228);
    }

    @Test
    void aPersonIsFoundByPinyinAndWrittenIn() {
        Slot slot = new Slot(test.shift("南门", 1), LocalDate.of(2021, 11, 15));
        var found = model.candidates(slot, "wangws");
        assertThat(found).isNotEmpty();
        model.edits().assign(slot, found.getFirst().member());
        assertThat(shown().roster().duties(slot.shift().id(), slot.day())).hasSize(1);
        assertThat(model.candidates(slot, "wangws")).isEmpty();
        model.edits()
                .remove(shown().roster().duties(slot.shift().id(), slot.day()).getFirst());
        assertThat(shown().roster().duties(slot.shift().id(), slot.day())).isEmpty();
    }

    @Test
    void anotherMonthIsReadWhenItsDayComesToTheFront() {
        model.goMonth(1);
        assertThat(YearMonth.from(shown().roster().period().first())).isEqualTo(YearMonth.of(2021, 12));
        model.goMonth(-1);
        assertThat(model.day().get()).isEqualTo(LocalDate.of(2021, 11, 12));
    }

    @Test
    void theWorkbookHasMonthListAndFigures() {
        quickly();
        assertThat(model.files().workbook(TestMonth.NOVEMBER))
                .extracting(sheet -> sheet.name())
                .containsExactly("值班表", "值班清单", "值班统计");
        assertThat(model.files().workbook(TestMonth.NOVEMBER).get(1).rowList()).hasSize(180);
    }
}
