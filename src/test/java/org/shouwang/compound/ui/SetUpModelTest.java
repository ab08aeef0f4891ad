package org.shouwang.compound.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.TestStore;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.Compounds;
import org.shouwang.kit.work.Progress;

class SetUpModelTest {
    @TempDir
    Path folder;

    TestStore store;
    SetUpModel model;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        model = new SetUpModel(new Compounds(store.ledger));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-8:3x10x3",
                "1-8:3x10x3!4,8",
                "1:2x-1-6x4",
                "9:2x(1:2;2-11:4)",
                "K1-K3:0x6x12@D",
                "9:2x10x3+1x8x2"
            })
    void aRuleGoesIntoTheGridAndComesBack(String rule) {
        model.ruleProperty().set(rule);
        model.generate();
        assertThat(model.specs()).isEqualTo(BuildingSpec.parse(rule));
    }

    @Test
    void totalsFollowWhatIsTyped() {
        model.generate();
        assertThat(model.totalsProperty().get()).isEqualTo("8 栋 24 单元 720 户");
        model.rows().get(2).roomsProperty().set("4");
        model.rows().get(2).missingProperty().set("4、13");
        assertThat(model.lineTotal(model.rows().get(2))).isEmpty();
        assertThat(model.totalsProperty().get()).contains("1 行看不懂");
        model.rows().get(2).missingProperty().set("4，9");
        assertThat(model.lineTotal(model.rows().get(2))).isEqualTo("3 单元 96 户");
        assertThat(model.totalsProperty().get()).isEqualTo("8 栋 24 单元 726 户");
        model.addLine();
        assertThat(model.rows().getLast().noProperty().get()).isEqualTo("9");
        model.remove(model.rows().getFirst());
        assertThat(model.totalsProperty().get()).isEqualTo("8 栋 24 单元 726 户");
    }

    @Test
    void aLineThatCannotBeReadIsNamedAndNothingIsBuilt() throws Exception {
        model.nameProperty().set("银河小区");
        model.generate();
        model.rows().get(1).floorsProperty().set("十");
        assertThatThrownBy(model::setUp).hasMessageContaining("第 2 行");
        model.rows().get(1).floorsProperty().set("10");
        model.rows().get(1).noProperty().set("1");
        assertThatThrownBy(model::setUp).hasMessageContaining("1 栋写了两行");
        model.rows().get(1).noProperty().set("2");
        assertThat(model.setUp().work(Progress.NONE).name()).isEqualTo("银河小区");
        assertThat(new Compounds(store.ledger).layout().roomCount()).isEqualTo(720);
    }

    @Test
    void aRuleThatIsNotUnderstoodKeepsTheLines() {
        model.generate();
        model.ruleProperty().set("八栋");
        assertThatThrownBy(model::generate).hasMessageContaining("第 3 个字");
        assertThat(model.rows()).hasSize(8);
    }
}
