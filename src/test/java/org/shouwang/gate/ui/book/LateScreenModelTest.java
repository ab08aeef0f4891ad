package org.shouwang.gate.ui.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.Outcome;

class LateScreenModelTest extends LateSitting {
    @Test
    void aDoorAndADigitAreAResidentAndEnterSaves() {
        resident("0735", "1-1-101", "2");
        type(LateCell.PURPOSE, "买菜");
        type(LateCell.TEMPERATURE, "365");
        line.enter();
        EntryCheck saved = top();
        assertThat(saved.name().value()).isEqualTo("张敏");
        assertThat(saved.temperatureTenths()).isEqualTo(365);
        assertThat(saved.paperLine()).isEqualTo("第 1 页第 1 行");
        assertThat(saved.direction()).isEqualTo(Direction.OUT);
        assertThat(model.row.get()).isEqualTo(2);
        assertThat(line.text(LateCell.TIME).get()).isEmpty();
        assertThat(focused.getLast()).isEqualTo(LateCell.TIME);
    }

    @Test
    void aDoorMayBeTypedWithoutDashes() {
        resident("0735", "11101", "1");
        line.enter();
        assertThat(model.saved.getFirst().line().door()).isEqualTo("1-1-101");
    }

    @Test
    void afterADoorADigitIsAskedForAndAfterANameNone() {
        resident("0735", "1-1-101", "");
        assertThat(focused.getLast()).isEqualTo(LateCell.MEMBER);
        line.clear();
        resident("0735", "张敏", "");
        assertThat(focused.getLast()).isEqualTo(LateCell.PURPOSE);
    }

    @Test
    void whoWentOutComesInUnlessTurnedByHand() {
        resident("0735", "1-1-101", "1");
        line.enter();
        resident("0800", "1-1-101", "1");
        assertThat(line.direction.get()).isEqualTo(Direction.IN);
        line.turn();
        line.enter();
        assertThat(top().direction()).isEqualTo(Direction.OUT);
    }

    @Test
    void aNameAloneIsEnoughForAResident() {
        resident("0735", "李伟", "");
        assertThat(focused.getLast()).isEqualTo(LateCell.PURPOSE);
        line.enter();
        assertThat(top().residentId()).isNotNull();
    }

    @Test
    void aStrangerNeedsAClassAndIsKnownTheNextTime() {
        resident("0735", "唐师傅", "");
        assertThat(focused.getLast()).isEqualTo(LateCell.CATEGORY);
        line.enter();
        assertThat(line.wrong.get()).isEqualTo(LateCell.CATEGORY);
        type(LateCell.CATEGORY, "保供配送");
        type(LateCell.PHONE, "15400000009");
        type(LateCell.VISITED, "1-1-102");
        line.enter();
        assertThat(top().category()).isEqualTo(EntryCategory.SUPPLY);
        assertThat(top().direction()).isEqualTo(Direction.IN);
        assertThat(model.saved.getFirst().line().door()).isEqualTo("1-1-102");
        type(LateCell.TIME, "0750");
        type(LateCell.WHO, "tangshifu");
        line.take();
        assertThat(line.direction.get()).isEqualTo(Direction.OUT);
        assertThat(line.text(LateCell.CATEGORY).get()).isEqualTo("保供配送");
        line.enter();
        assertThat(model.saved)
                .extracting(one -> one.line().entry().visitorId())
                .doesNotContainNull()
                .satisfies(ids -> assertThat(ids.get(0)).isEqualTo(ids.get(1)));
    }

    @Test
    void whatCannotBeReadIsNamedAndStays() {
        line.enter();
        assertThat(line.wrong.get()).isEqualTo(LateCell.TIME);
        type(LateCell.TIME, "2575");
        line.enter();
        assertThat(line.problem.get()).contains("2575");
        type(LateCell.TIME, "2300");
        line.enter();
        assertThat(line.problem.get()).contains("还没有到");
        resident("0735", "9-9-909", "");
        assertThat(line.wrong.get()).isEqualTo(LateCell.WHO);
        type(LateCell.WHO, "1-1-101");
        line.take();
        line.enter();
        assertThat(line.wrong.get()).isEqualTo(LateCell.MEMBER);
        type(LateCell.MEMBER, "7");
        assertThat(line.problem.get()).contains("2 人");
        type(LateCell.MEMBER, "1");
        type(LateCell.TEMPERATURE, "99");
        line.enter();
        assertThat(line.wrong.get()).isEqualTo(LateCell.TEMPERATURE);
        assertThat(line.text(LateCell.WHO).get()).isEqualTo("1-1-101");
        assertThat(model.saved).isEmpty();
    }

    @Test
    void feverIsSaidAndSavedAsTypedInAfterwards() {
        resident("0735", "1-1-101", "1");
        type(LateCell.TEMPERATURE, "381");
        assertThat(line.hints).anyMatch(hint -> hint.contains("38.1"));
        line.enter();
        assertThat(top().outcome()).isEqualTo(Outcome.OVERRIDDEN);
        assertThat(top().reason()).isEqualTo("补录");
        assertThat(model.saved.getFirst().remark()).contains("38.1");
    }

    @Test
    void whoWasSentBackNeedsAReason() {
        resident("0735", "1-1-101", "1");
        type(LateCell.OUTCOME, "劝返");
        line.enter();
        assertThat(line.wrong.get()).isEqualTo(LateCell.REASON);
        type(LateCell.REASON, "未戴口罩");
        line.enter();
        assertThat(top().outcome()).isEqualTo(Outcome.TURNED_AWAY);
    }

    @Test
    void theSamePersonTwiceIsAskedAboutOnce() {
        resident("0735", "1-1-101", "1");
        line.enter();
        resident("0736", "1-1-101", "1");
        line.turn();
        assertThat(line.hints).anyMatch(hint -> hint.contains("相近"));
        line.enter();
        assertThat(model.saved).hasSize(1);
        line.enter();
        assertThat(model.saved).hasSize(2);
    }

    @Test
    void aNightSheetRunsOverMidnight() {
        town.store.moveTo(town.clock.instant().plus(Duration.ofDays(1)));
        model.shift.set(NIGHT);
        resident("2350", "1-1-101", "1");
        line.enter();
        resident("0010", "1-1-101", "1");
        assertThat(line.hints).anyMatch(hint -> hint.contains("11 月 13 日"));
        line.enter();
        assertThat(top().day()).isEqualTo(TODAY.plusDays(1));
    }
}
