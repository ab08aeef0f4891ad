package org.shouwang.delivery.ui.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;

class PasteScreenModelTest {
    static final String LIST = "接龙 鸡蛋30元/板\n1. 1-1-101 1板\n11. 我家也要一份";

    @TempDir
    Path folder;

    TestTown town;
    PasteScreenModel model;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "2x2x3x2");
        town.settle(1);
        model = new PasteScreenModel(town.ledger, new ResidentIndex(town.ledger), town.clock, Tasks.direct());
    }

    @AfterEach
    void close() {
        town.close();
    }

    void paste(String words) {
        model.paste(words, () -> {});
    }

    void take() {
        model.take(taken -> model.earlier(() -> {}));
    }

    @Test
    void theDayThatTheHeadingSaysIsProposedUntilItIsSet() {
        LocalDate today = model.day.get();
        paste(LIST.replace("接龙", "接龙 后天送到"));
        assertThat(model.day.get()).isEqualTo(today);
        assertThat(model.otherDay()).isEqualTo(today.plusDays(2));
        model.day.set(today.plusDays(2));
        assertThat(model.otherDay()).isNull();
        model.day.set(today);
        take();
        assertThat(model.otherDay()).isNull();
    }

    @Test
    void onlyWhatIsNotKeptYetWouldBeLost() {
        assertThat(model.unsaved()).isFalse();
        paste(LIST);
        assertThat(model.unsaved()).isTrue();
        assertThat(model.choices.taken()).isEqualTo(1);
        assertThat(model.unkept()).hasSize(1);
        take();
        assertThat(model.unsaved()).isFalse();
        paste(LIST);
        assertThat(model.choices.open()).hasSize(1);
        assertThat(model.unkept()).isEmpty();
        assertThat(model.unsaved()).isFalse();
        paste(LIST + "\n12. 老样子");
        assertThat(model.unkept()).hasSize(1);
        paste(LIST.replace("鸡蛋", "牛奶"));
        assertThat(model.unkept()).hasSize(1);
    }

    @Test
    void aKeptLineThatWasPutRightIsNotThrownAwayUnasked() {
        paste(LIST);
        take();
        model.mend(model.rows.getFirst(), "2-2-202", () -> {});
        assertThat(model.unsaved()).isTrue();
        model.earlier(() -> {});
        assertThat(model.choices.taken()).isEqualTo(1);
    }

    @Test
    void aLineLeftForLaterIsPutRightUnderTheHeadingOfItsList() {
        paste(LIST);
        take();
        assertThat(model.rows).hasSize(1);
        model.mend(model.rows.getFirst(), "2-2-202 两板", () -> {});
        assertThat(model.rows).singleElement().satisfies(row -> {
            assertThat(row.taken()).isTrue();
            assertThat(row.line().goods()).isEqualTo("鸡蛋2板");
        });
    }
}
