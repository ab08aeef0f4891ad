package org.shouwang.delivery.ui.purchase;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// The day of a page: one back, one on, and back to today by its name; the same by Alt and the arrows.
final class DayBar {
    private static final Texts T = Texts.of(DayBar.class);

    private final ObjectProperty<LocalDate> day;
    private final Supplier<LocalDate> today;

    DayBar(ObjectProperty<LocalDate> day, Supplier<LocalDate> today) {
        this.day = day;
        this.today = today;
    }

    HBox node() {
        Button name = Buttons.plain("", this::today);
        name.getStyleClass().add("day-button");
        day.subscribe(now -> name.setText(T.get("day", Dates.brief(now), Dates.weekday(now.getDayOfWeek()))));
        return Boxes.row(
                Buttons.icon(Icons.LEFT, T.get("day.before"), () -> step(-1)),
                name,
                Buttons.icon(Icons.RIGHT, T.get("day.next"), () -> step(1)));
    }

    void today() {
        day.set(today.get());
    }

    private void step(int days) {
        day.set(day.get().plusDays(days));
    }

    List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("day.before"), "Alt+Left", () -> step(-1)),
                ScreenCommand.of(T.get("day.next"), "Alt+Right", () -> step(1)));
    }
}
