package org.shouwang.gate.ui.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Pane;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.sheet.GatePaper;
import org.shouwang.gate.sheet.GatePapers.Wish;
import org.shouwang.gate.sheet.GateShift;
import org.shouwang.household.Found;
import org.shouwang.household.ResidentIndex;
import org.shouwang.household.ui.Pickers;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;

/// Asks which sheet of the gate, for which days or which shift, checkpoint and household; only what the chosen sheet
/// knows is asked.
final class GatePrintForm {
    private static final Texts T = Texts.of(GatePrintForm.class);
    private static final int MOST = 100;

    private final Frame frame;
    private final PaperPlace.Choices choices;
    private final Clock clock;
    private final Form form = new Form();
    private final Field<GatePaper> paper;
    private final Field<PaperPlace<GateShift>> shift;
    private final Field<LocalDate> from;
    private final Field<LocalDate> until;
    private final Field<PaperPlace<CheckpointId>> point;
    private final Field<Found> household;
    private final Field<Integer> pages;
    private final Field<Boolean> dated;
    private final Field<Boolean> full;

    GatePrintForm(Frame frame, ResidentIndex residents, Clock clock, PaperPlace.Choices choices, LocalDate day) {
        this.frame = frame;
        this.choices = choices;
        this.clock = clock;
        paper = form.choice(T.get("form.paper"), GatePaper.class, f -> f.required());
        shift = form.choice(
                T.get("form.shift"),
                choices.shifts(),
                PaperPlace::words,
                f -> f.required().initial(choices.shifts().getFirst()));
        form.columns(2);
        from = form.date(T.get("form.from"), clock, f -> f.required().initial(day));
        until = form.date(T.get("form.until"), clock, f -> f.initial(day));
        form.columns(1);
        point = form.choice(
                T.get("form.checkpoint"),
                choices.points(),
                PaperPlace::words,
                f -> f.required().initial(choices.points().getFirst()));
        household = form.pick(T.get("form.household"), Pickers.household(residents), f -> {});
        pages = form.number(T.get("form.pages"), f -> f.initial(3).hint(T.get("form.pages.hint")));
        dated = form.check(T.get("form.dated"), f -> f.hint(T.get("form.dated.hint")));
        full = form.check(T.get("form.full"), f -> f.hint(T.get("form.full.hint")));
    }

    /// @param withShift whether the first shift of the day stands there already
    void open(GatePaper first, boolean withShift, Consumer<Wish> then) {
        listen(paper);
        listen(shift);
        if (withShift && choices.shifts().size() > 1) {
            shift.set(choices.shifts().get(1));
        }
        if (first == GatePaper.VISITORS) {
            from.set(from.require().withDayOfMonth(1));
        }
        paper.set(first);
        fit();
        frame.dialogs()
                .form(
                        T.get("form.title"),
                        form,
                        T.get("form.act"),
                        () -> {
                            Wish wish = wish();
                            return progress -> wish;
                        },
                        then);
    }

    private void listen(Field<?> field) {
        if (field.control() instanceof ComboBox<?> box) {
            box.valueProperty().subscribe(now -> fit());
        }
    }

    private void fit() {
        GatePaper chosen = paper.value();
        PaperPlace<GateShift> span = shift.value();
        if (chosen == null || span == null) {
            return;
        }
        boolean shifts = shiftly(chosen) && choices.shifts().size() > 1;
        boolean days = !shifts || span.value() == null;
        show(shift, shifts);
        show(from, days && chosen != GatePaper.OPEN);
        show(until, days && chosen != GatePaper.BLANK);
        show(point, choices.points().size() > 2 && chosen != GatePaper.OPEN);
        show(household, chosen == GatePaper.VISITORS);
        show(pages, chosen == GatePaper.BLANK);
        show(dated, chosen == GatePaper.BLANK);
        show(full, chosen.showsPhones());
        form.settle();
    }

    private static boolean shiftly(GatePaper paper) {
        return switch (paper) {
            case BLANK, REGISTER, OVERRIDES, REFUSED, BY_CATEGORY, BY_PURPOSE, BY_HOUSEHOLD -> true;
            case OPEN, VISITORS, BY_DAY, FIGURES -> false;
        };
    }

    private static void show(Field<?> field, boolean now) {
        field.node().setVisible(now);
        field.node().setManaged(now);
        if (field.node().getParent() instanceof Pane row) {
            row.setManaged(row.getChildren().stream().anyMatch(Node::isManaged));
        }
    }

    private Wish wish() {
        GatePaper chosen = paper.require();
        GateShift span = shiftly(chosen) ? shift.require().value() : null;
        CheckpointId at = point.require().value();
        Wish wish = span == null ? Wish.of(chosen, days(chosen)).at(at) : Wish.of(chosen, span, clock);
        if (span != null && at != null) {
            wish = wish.at(at);
        }
        if (chosen == GatePaper.VISITORS) {
            Found found = household.value();
            if (found == null || found.household() == null) {
                throw new Fault("GATE-51", T.get("form.nobody"));
            }
            wish = wish.of(found.household());
        }
        if (chosen == GatePaper.BLANK) {
            wish = wish.pages(count());
            wish = Boolean.TRUE.equals(dated.value()) ? wish : wish.undated();
        }
        return wish.fully(chosen.showsPhones() && Boolean.TRUE.equals(full.value()));
    }

    private int count() {
        Integer count = pages.value();
        if (count == null || count < 1 || count > MOST) {
            throw new Fault("GATE-52", T.get("form.pages.bad", MOST));
        }
        return count;
    }

    private Period days(GatePaper chosen) {
        LocalDate last = until.value() == null || chosen == GatePaper.BLANK ? from.require() : until.require();
        LocalDate first = chosen == GatePaper.OPEN ? last : from.require();
        if (last.isBefore(first)) {
            throw new Fault("GATE-50", T.get("form.backwards"));
        }
        return new Period(first, last);
    }
}
