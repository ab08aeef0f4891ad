package org.shouwang.kit.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A field that finds names and takes any other.
class SuggestTest {
    private final Tasks tasks = Tasks.background();
    private FxTest window;
    private Field<String> name;
    private Picker<String> picker;

    @BeforeEach
    void open() {
        Form form = new Form();
        window = FxTest.open(tasks, () -> new Layers(new VBox(form.node())));
        picker = new Picker<>(typed -> Stream.of("王伟强", "李敏")
                .filter(one -> one.startsWith(typed) || typed.equals("lm") && one.equals("李敏"))
                .map(one -> Hit.of(one, one, ""))
                .toList());
        window.run(() -> {
            name = form.suggest("经办人", picker, f -> f.named("name"));
            form.text("事由", f -> {});
            Layers.focusFirst(name.control());
        });
        window.settle();
    }

    @AfterEach
    void close() {
        window.close();
        tasks.close();
    }

    @Test
    void aNameWrittenOutIsNeverTakenForAnother() {
        window.type("王伟");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.TAB);
        assertThat(name.value()).isEqualTo("王伟");
    }

    @Test
    void anEmptiedFieldPutsItsListAway() {
        try (FxTest other = FxTest.open(tasks, () -> new Layers(new VBox(picker = new Picker<>(typed -> List.of()))))) {
            other.run(() -> picker.field().requestFocus());
            other.type("3-2-502 米1袋");
            assertThat(picker.listing()).isTrue();
            other.run(() -> picker.set(null));
            assertThat(picker.listing()).isFalse();
        }
    }

    @Test
    void whatStandsInItCanBeReadInTheDark() {
        try (FxTest dark = FxTest.open(
                tasks,
                () -> {
                    Form form = new Form();
                    form.suggest(
                            "经办人",
                            new Picker<>(typed -> List.of()),
                            f -> f.named("dark").initial("王伟"));
                    return new Layers(new VBox(new TextField("x"), form.node()));
                },
                400,
                300,
                new Look(Theme.DARK, 100))) {
            dark.settle();
            Picker<?> picker = (Picker<?>) dark.find("dark");
            Shape letters = (Shape) picker.field().lookup(".text");
            assertThat(((Color) letters.getFill()).getBrightness()).isGreaterThan(0.7);
        }
    }

    @Test
    void initialsAndTheArrowTakeSomebodyOfTheList() {
        window.type("lm");
        window.press(KeyCode.ENTER);
        assertThat(name.value()).isEqualTo("李敏");
        window.run(() -> name.set(null));
        window.type("王");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        assertThat(name.value()).isEqualTo("王伟强");
    }
}
