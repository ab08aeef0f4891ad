package org.shouwang.gate.ui.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.rule.RuleSet;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Asks from when, and perhaps until when, a rule set counts.
final class ForceForm {
    private static final Texts T = Texts.of(ForceForm.class);

    private final RuleScreenModel model;
    private final Form form = new Form();
    private final @Nullable Field<LocalDate> day;
    private final @Nullable Field<LocalTime> time;
    private final Field<LocalDate> endDay;
    private final Field<LocalTime> endTime;

    /// @param later whether it begins later; else now
    /// @param told what the trial said
    ForceForm(RuleScreenModel model, boolean later, String told) {
        this.model = model;
        told.lines().forEach(line -> form.node(Boxes.words(line)));
        form.columns(2);
        if (later) {
            day = form.date(
                    T.get("force.day"),
                    model.clock(),
                    f -> f.required().initial(model.today().plusDays(1)));
            time = form.time(T.get("force.time"), f -> f.required().initial(LocalTime.MIDNIGHT));
        } else {
            day = null;
            time = null;
        }
        endDay = form.date(T.get("force.endDay"), model.clock(), f -> f.hint(T.get("force.end.hint")));
        endTime = form.time(T.get("force.endTime"), f -> f.hint(T.get("force.endTime.hint")));
    }

    void open(Frame frame, RuleSet set) {
        frame.dialogs()
                .<Times>form(
                        T.get(day == null ? "force.now.title" : "force.later.title", set.name()),
                        form,
                        T.get(day == null ? "force.now" : "force.later"),
                        () -> {
                            Times times = new Times(begin(), end());
                            return progress -> times;
                        },
                        times -> model.putInForce(
                                times.from(),
                                times.until(),
                                done -> frame.notices()
                                        .done(T.get("force.done", done.name(), model.when(done)), model::undo)));
    }

    private @Nullable Instant begin() {
        return day == null || time == null ? null : at(day.require(), time.require());
    }

    private @Nullable Instant end() {
        LocalDate last = endDay.value();
        LocalTime clock = endTime.value();
        if (last == null && clock != null) {
            throw new Fault("GATE-38", T.get("force.noEndDay"));
        }
        return last == null ? null : at(last, clock == null ? LocalTime.MIDNIGHT : clock);
    }

    private Instant at(LocalDate on, LocalTime clock) {
        return on.atTime(clock).atZone(model.clock().getZone()).toInstant();
    }

    private record Times(@Nullable Instant from, @Nullable Instant until) {}
}
