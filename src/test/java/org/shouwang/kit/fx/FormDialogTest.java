package org.shouwang.kit.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.kit.text.Fault;

class FormDialogTest {
    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 11, 12).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final List<String> appointed = new ArrayList<>();
    private final Tasks tasks = Tasks.background();
    private FxTest window;
    private Layers layers;
    private Field<String> unit;
    private Field<LocalDate> day;

    @BeforeEach
    void open() {
        window = FxTest.open(tasks, () -> layers = new Layers(new VBox()));
        FileChoice none = new FileChoice() {
            @Override
            public Optional<java.nio.file.Path> open(String title, Kind kind) {
                return Optional.empty();
            }

            @Override
            public Optional<java.nio.file.Path> save(String title, String name, Kind kind) {
                return Optional.empty();
            }
        };
        window.run(() -> {
            Dialogs dialogs = new Dialogs(layers, tasks, none);
            Form form = new Form();
            unit = form.text("单元", f -> f.required().named("unit"));
            day = form.date("从哪天起", CLOCK, f -> f.required());
            dialogs.form(
                    "任命",
                    form,
                    "任命单元长",
                    () -> {
                        String draft = unit.require() + " " + day.require();
                        return progress -> {
                            if (draft.startsWith("5-2")) {
                                throw new Fault("HEAD-02", "5栋2单元已经有单元长。").at("unit");
                            }
                            return draft;
                        };
                    },
                    appointed::add);
        });
    }

    @AfterEach
    void close() {
        window.close();
        tasks.close();
    }

    @Test
    void enterGoesToTheNextFieldAndFromTheLastOneDoesTheAct() {
        window.type("5-1");
        window.press(KeyCode.ENTER);
        assertThat(window.focus()).isSameAs(day.control());
        window.type("1112");
        window.press(KeyCode.ENTER);
        assertThat(appointed).containsExactly("5-1 2026-11-12");
        assertThat(layers.top()).isNull();
    }

    @Test
    void aFieldThatIsNotAskedIsPassedOver() {
        window.run(() -> {
            day.set(LocalDate.of(2026, 11, 12));
            day.node().setVisible(false);
            day.node().setManaged(false);
        });
        window.type("5-1");
        window.press(KeyCode.ENTER);
        assertThat(appointed).containsExactly("5-1 2026-11-12");
    }

    @Test
    void aRefusalKeepsEverythingTypedAndMarksTheField() {
        window.type("5-2");
        window.press(KeyCode.ENTER);
        window.type("11-13");
        window.press(KeyCode.ENTER);
        assertThat(appointed).isEmpty();
        assertThat(window.shows("5栋2单元已经有单元长")).isTrue();
        assertThat(window.focus()).isSameAs(unit.control());
        assertThat(((TextInputControl) unit.control()).getText()).isEqualTo("5-2");
        assertThat(day.value()).isEqualTo(LocalDate.of(2026, 11, 13));
    }

    @Test
    void anEmptyRequiredFieldIsNamed() {
        window.click("任命单元长");
        assertThat(window.shows("请填写单元")).isTrue();
        assertThat(layers.top()).isNotNull();
    }

    @Test
    void escLeavesAtOnceWhereNothingWasTypedAndWarnsOnceWhereSomethingWas() {
        window.type("x");
        window.press(KeyCode.ESCAPE);
        assertThat(layers.top()).isNotNull();
        window.press(KeyCode.ESCAPE);
        assertThat(layers.top()).isNull();
        assertThat(appointed).isEmpty();
    }

    @Test
    void daysAreReadAsPeopleTypeThem() {
        for (String typed : List.of("2026-11-12", "20261112", "11-12", "1112", "11.12", "12")) {
            assertThat(Days.day(typed, CLOCK)).as(typed).isEqualTo(LocalDate.of(2026, 11, 12));
        }
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Days.day("0231", CLOCK))
                .isInstanceOf(Fault.class);
        assertThat(Days.time("830")).hasToString("08:30");
        assertThat(Days.time("2215")).hasToString("22:15");
        assertThat(Days.time("8")).hasToString("08:00");
    }
}
