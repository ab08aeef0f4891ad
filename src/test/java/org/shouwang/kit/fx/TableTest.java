package org.shouwang.kit.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TableTest {
    record Home(String dwelling, String name, int people) {}

    private final Tasks tasks = Tasks.background();
    private final List<Home> opened = new ArrayList<>();
    private Table<Home> table;
    private FxTest window;

    @BeforeEach
    void open() {
        window = FxTest.open(tasks, () -> {
            table = Tables.<Home>of()
                    .text("住处", 110, Home::dwelling)
                    .text("户主", 120, Home::name)
                    .number("人数", 60, Home::people)
                    .unit("户")
                    .empty(new EmptyState(Icons.HOUSEHOLD, "还没有住户。", ScreenCommand.of("导入住户", () -> {})))
                    .onOpen(opened::add)
                    .build();
            return new Layers(new VBox(table));
        });
    }

    @AfterEach
    void close() {
        window.close();
        tasks.close();
    }

    private void fill() {
        window.run(() -> table.items(IntStream.range(0, 3000)
                .mapToObj(i -> new Home(i / 30 + 1 + "-" + (i % 30 + 1), i % 200 == 0 ? "张伟" : "李敏", i % 5 + 1))
                .toList()));
    }

    @Test
    void anEmptyListOffersTheNextStep() {
        assertThat(window.shows("还没有住户")).isTrue();
        assertThat(window.find("导入住户")).isNotNull();
    }

    @Test
    void theFilterMatchesAnyColumnAndTheCountSaysHowManyOfHowMany() {
        fill();
        assertThat(table.count()).isEqualTo("共 3,000 户");
        window.run(() -> table.focusFilter());
        window.type("张伟");
        assertThat(table.count()).isEqualTo("共 3,000 户，显示 15 户");
        assertThat(table.shown()).hasSize(15);
        window.press(KeyCode.ESCAPE);
        assertThat(table.shown()).hasSize(3000);
    }

    @Test
    void theSelectionStaysOnARowThatHasChanged() {
        Home first = new Home("1-1", "李敏", 2);
        Home second = new Home("1-2", "张伟", 3);
        window.run(() -> {
            table.items(List.of(first, second), Home::dwelling);
            table.select(second);
            table.items(List.of(first, new Home("1-2", "张伟", 4)), Home::dwelling);
        });
        assertThat(table.selection()).containsExactly(new Home("1-2", "张伟", 4));
    }

    @Test
    void enterOpensTheSelectedRow() {
        fill();
        window.run(() -> table.focusFilter());
        window.press(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(opened).containsExactly(new Home("1-1", "张伟", 1));
    }

    @Test
    void dwellingsSortByTheNumbersInThem() {
        fill();
        window.run(
                () -> table.view().getSortOrder().add(table.view().getColumns().getFirst()));
        assertThat(table.shown().get(29).dwelling()).isEqualTo("1-30");
        assertThat(table.shown().get(30).dwelling()).isEqualTo("2-1");
        assertThat(table.shown().getLast().dwelling()).isEqualTo("100-30");
    }

    @Test
    void otherRowsKeepTheSelection() {
        fill();
        window.run(() -> table.select(new Home("1-2", "李敏", 2)));
        fill();
        assertThat(table.selected()).isEqualTo(new Home("1-2", "李敏", 2));
    }
}
