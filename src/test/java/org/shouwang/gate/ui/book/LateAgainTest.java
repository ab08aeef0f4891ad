package org.shouwang.gate.ui.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shouwang.gate.Direction;

class LateAgainTest extends LateSitting {
    @Test
    void cellsAndWholeLinesAreRepeated() {
        resident("0735", "1-1-101", "1");
        type(LateCell.PURPOSE, "买菜");
        line.enter();
        type(LateCell.TIME, "40");
        type(LateCell.WHO, "1-1-102");
        line.take();
        type(LateCell.MEMBER, "1");
        new LateRepeat(model).cell(LateCell.PURPOSE);
        line.enter();
        assertThat(top().purpose()).isEqualTo("买菜");
        type(LateCell.TIME, "0820");
        new LateRepeat(model).all();
        line.enter();
        assertThat(model.saved).hasSize(3);
        assertThat(top().name().value()).isEqualTo("王伟");
        assertThat(top().direction()).isEqualTo(Direction.IN);
    }

    @Test
    void aSavedLineComesBackUnderTheKeysAndKeepsItsPlace() {
        resident("0735", "1-1-101", "1");
        line.enter();
        resident("0740", "1-1-102", "1");
        line.enter();
        model.mend(model.saved.get(1));
        assertThat(line.text(LateCell.WHO).get()).isEqualTo("1-1-101");
        type(LateCell.TEMPERATURE, "366");
        line.enter();
        assertThat(model.saved).hasSize(2);
        assertThat(model.saved.get(1).line().entry().temperatureTenths()).isEqualTo(366);
        assertThat(model.saved.get(1).line().entry().paperLine()).isEqualTo("第 1 页第 1 行");
        assertThat(model.row.get()).isEqualTo(3);
    }

    @Test
    void anotherSittingGoesOnBelowTheLastLine() {
        resident("0735", "1-1-101", "1");
        line.enter();
        model.nextPage();
        resident("0740", "1-1-102", "1");
        line.enter();
        book.close();
        sit();
        assertThat(model.saved).hasSize(2);
        assertThat(model.page.get()).isEqualTo(2);
        assertThat(model.row.get()).isEqualTo(2);
        model.mend(model.saved.getFirst());
        assertThat(line.who.meant.get().person()).isNotNull();
        type(LateCell.PURPOSE, "取药");
        line.enter();
        assertThat(top().purpose()).isEqualTo("取药");
        assertThat(top().paperLine()).isEqualTo("第 2 页第 1 行");
    }

    @Test
    void aLineTakenBackLeavesTheList() {
        resident("0735", "1-1-101", "1");
        line.enter();
        model.undo();
        assertThat(model.saved).isEmpty();
    }
}
