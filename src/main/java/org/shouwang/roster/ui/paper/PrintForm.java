package org.shouwang.roster.ui.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.core.IdNumber;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.roster.Slot;
import org.shouwang.roster.sheet.RosterPaper;
import org.shouwang.roster.sheet.RosterPapers.Wish;

/// Asks which sheet of the roster, for which days and whom; only what the chosen sheet knows is asked.
final class PrintForm {
    private static final Texts T = Texts.of(PrintForm.class);

    private final Frame frame;
    private final Form form = new Form();
    private final Field<RosterPaper> paper;
    private final Field<LocalDate> from;
    private final Field<LocalDate> until;
    private final Field<Member> person;
    private final Field<PrintPlace> place;
    private final Field<String> id;
    private final Field<Boolean> full;
    private final Field<Boolean> masked;
    private final Field<Boolean> changes;
    private final Field<Boolean> blank;

    PrintForm(RosterFiles files, Frame frame, LocalDate day, List<PrintPlace> places) {
        this.frame = frame;
        var clock = files.rosters().clock();
        paper = form.choice(T.get("form.paper"), RosterPaper.class, f -> f.required());
        form.columns(2);
        from = form.date(T.get("form.from"), clock, f -> f.required().initial(day));
        until = form.date(T.get("form.until"), clock, f -> f.initial(day));
        form.columns(1);
        person =
                form.pick(T.get("form.person"), new Picker<>(files::find).prompt(T.get("form.person.prompt")), f -> {});
        place = form.choice(
                T.get("form.shift"),
                places,
                PrintPlace::words,
                f -> f.required().initial(places.getFirst()));
        id = form.text(T.get("form.id"), f -> f.hint(T.get("form.id.hint")));
        full = form.check(T.get("form.full"), f -> f.hint(T.get("form.full.hint")));
        masked = form.check(T.get("form.masked"), f -> f.hint(T.get("form.masked.hint")));
        changes = form.check(T.get("form.changes"), f -> f.initial(true).hint(T.get("form.changes.hint")));
        blank = form.check(T.get("form.blank"), f -> f.initial(true));
    }

    void open(RosterPaper first, Consumer<Wish> then) {
        if (paper.control() instanceof ComboBox<?> box) {
            box.valueProperty().subscribe(now -> {
                if (now instanceof RosterPaper chosen) {
                    fit(chosen);
                }
            });
        }
        paper.set(first);
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

    private void fit(RosterPaper chosen) {
        boolean span = spans(chosen);
        LocalDate day = from.require();
        Period period = PaperFlow.period(chosen, day);
        if (span) {
            from.set(period.first());
            until.set(period.last());
        }
        boolean one = chosen == RosterPaper.CERTIFICATE;
        show(from, chosen != RosterPaper.HANDOVER);
        show(until, span);
        show(person, one || chosen == RosterPaper.SLIP);
        show(place, chosen == RosterPaper.HANDOVER);
        show(id, one);
        show(full, one);
        show(masked, chosen.hangs());
        show(changes, chosen.hangs());
        show(blank, chosen == RosterPaper.HANDOVER);
        form.settle();
    }

    /// Whether any days can be chosen, not only a whole day, week or month.
    private static boolean spans(RosterPaper paper) {
        return paper == RosterPaper.HOURS || paper == RosterPaper.CERTIFICATE || paper == RosterPaper.SLIP;
    }

    private static void show(Field<?> field, boolean now) {
        field.node().setVisible(now);
        field.node().setManaged(now);
        if (field.node().getParent() instanceof Pane row) {
            row.setManaged(row.getChildren().stream().anyMatch(Node::isManaged));
        }
    }

    private Wish wish() {
        RosterPaper chosen = paper.require();
        LocalDate first = from.require();
        LocalDate last = until.value() == null ? first : until.require();
        if (spans(chosen) && last.isBefore(first)) {
            throw new Fault("ROSTER-63", T.get("form.backwards"));
        }
        Period period = spans(chosen) ? new Period(first, last) : PaperFlow.period(chosen, first);
        Member member = person.value();
        Slot slot = chosen == RosterPaper.HANDOVER ? place.require().slot() : null;
        return Wish.of(chosen, slot == null ? period : Period.day(slot.day()))
                .about(member == null ? null : member.id())
                .handing(slot == null ? null : slot.shift().id(), Boolean.TRUE.equals(blank.value()))
                .masking(chosen.hangs() && Boolean.TRUE.equals(masked.value()))
                .comparing(chosen.hangs() && Boolean.TRUE.equals(changes.value()))
                .identified(chosen == RosterPaper.CERTIFICATE ? id() : null, Boolean.TRUE.equals(full.value()));
    }

    private @Nullable IdNumber id() {
        return IdNumber.orNull(id.value());
    }
}
