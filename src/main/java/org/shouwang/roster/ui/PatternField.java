package org.shouwang.roster.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.ShiftTime;
import org.shouwang.roster.ShiftPattern;
import org.shouwang.roster.ShiftPlan;

/// How a day is divided into shifts: a usual pattern from a list or times as one says them, and at once what will
/// come of it.
final class PatternField {
    private static final Texts T = Texts.of(PatternField.class);

    private final Field<String> times;
    private final Label told = Boxes.sentence("");

    /// Adds its fields to a form.
    PatternField(Form form, String initial) {
        Field<String> usual =
                form.choice(T.get("pattern.list"), ShiftPattern.usual(), PatternField::called, f -> f.initial(initial));
        times = form.text(
                T.get("pattern.times"), f -> f.required().initial(initial).check(PatternField::problem));
        form.node(told);
        if (usual.control() instanceof ComboBox<?> box) {
            box.valueProperty().subscribe((before, chosen) -> {
                if (chosen != null) {
                    times.set(chosen.toString());
                }
            });
        }
        if (times.control() instanceof TextField input) {
            input.textProperty().subscribe(this::tell);
        }
    }

    /// What was chosen or typed, each shift with so many people.
    List<ShiftPlan> plans(int needed) {
        return ShiftPattern.read(times.require(), needed);
    }

    private static String called(String pattern) {
        int shifts = ShiftPattern.read(pattern, 1).size();
        return T.get(
                "pattern.named",
                T.get("pattern.count").split(" ")[shifts - 1],
                pattern.replace(" ", T.get("pattern.gap")));
    }

    private static @Nullable String problem(String typed) {
        try {
            ShiftPattern.read(typed, 1);
            return null;
        } catch (Fault fault) {
            return fault.sentence();
        }
    }

    private void tell(String typed) {
        try {
            List<ShiftPlan> plans = ShiftPattern.read(typed, 1);
            String all = plans.stream()
                    .map(plan ->
                            T.get("pattern.shift", plan.name(), new ShiftTime(plan.start(), plan.minutes()).label()))
                    .collect(Collectors.joining(T.get("join")));
            int open = ShiftPattern.open(plans);
            String whole = open == 0
                    ? T.get("pattern.whole")
                    : open > 0 ? T.get("pattern.open", hours(open)) : T.get("pattern.over", hours(-open));
            told.setText(T.get("pattern.told", all, whole));
        } catch (Fault fault) {
            told.setText(typed.isBlank() ? T.get("pattern.example") : T.get("pattern.notYet"));
        }
    }

    private static String hours(int minutes) {
        return org.shouwang.kit.fx.Numbers.decimal(minutes / 60.0);
    }
}
