package org.shouwang.roster.ui;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.Dialogs;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Conflict;
import org.shouwang.roster.Duty;
import org.shouwang.roster.Shift;
import org.shouwang.roster.Slot;

/// What can be done with one duty: put in charge, pin, stand in, absent, make up, take out.
final class DutyMenu {
    private static final Texts T = Texts.of(DutyMenu.class);

    private final RosterScreenModel model;
    private final Frame frame;
    private final Dialogs dialogs;

    DutyMenu(RosterScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        this.dialogs = frame.dialogs();
    }

    ContextMenu of(Shown shown, Duty duty) {
        Member member = shown.roster().member(duty.memberId());
        ContextMenu menu = new ContextMenu();
        if (duty.status().manned()) {
            if (!duty.leader()) {
                item(menu, T.get("menu.lead"), () -> model.edits().lead(duty));
            }
            item(
                    menu,
                    duty.pinned() ? T.get("menu.loosen") : T.get("menu.pin"),
                    () -> model.edits().pin(duty));
            Conflict conflict = shown.conflict(duty);
            if (conflict != null) {
                item(
                        menu,
                        T.get("menu.overrule"),
                        () -> OverruleForm.open(model, frame, shown.roster(), conflict));
            }
            menu.getItems().add(new SeparatorMenuItem());
        }
        item(menu, T.get("menu.standIn"), () -> standIn(shown, duty, member));
        if (duty.status().manned()) {
            item(
                    menu,
                    T.get("menu.absent"),
                    () -> dialogs.prompt(
                            T.get("absent.title", member.called()),
                            T.get("absent.reason"),
                            "",
                            T.get("absent.act"),
                            reason -> model.edits().absent(duty, reason)));
        } else {
            item(menu, T.get("menu.makeUp"), () -> makeUp(shown, duty, member));
        }
        menu.getItems().add(new SeparatorMenuItem());
        item(menu, T.get("menu.remove"), () -> model.edits().remove(duty));
        return menu;
    }

    private static void item(ContextMenu menu, String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> act.run());
        menu.getItems().add(item);
    }

    private void standIn(Shown shown, Duty duty, Member member) {
        Slot slot = shown.roster().slot(duty);
        @Nullable DialogCard[] card = new DialogCard[1];
        CandidatePane pane = new CandidatePane(typed -> model.candidates(slot, typed), chosen -> {
            if (card[0] != null) {
                card[0].close();
            }
            model.edits().standIn(duty, chosen);
        });
        card[0] = dialogs.show(T.get("standIn.title", member.called(), model.where(slot)), pane);
    }

    private void makeUp(Shown shown, Duty duty, Member member) {
        Form form = new Form();
        List<Shift> shifts = shown.roster().shifts();
        Field<LocalDate> day = form.date(T.get("makeUp.day"), model.rosters().clock(), field -> field.required());
        Field<Shift> shift = form.choice(
                T.get("makeUp.shift"),
                shifts,
                each -> T.get("makeUp.choice", shown.roster().post(each).name(), each.name(), each.hours()),
                field -> field.required().initial(shifts.getFirst()));
        dialogs.form(
                T.get("makeUp.title", member.called()),
                form,
                T.get("makeUp.act"),
                () -> {
                    Slot slot = new Slot(shift.require(), day.require());
                    return progress -> slot;
                },
                slot -> model.edits().makeUp(duty, slot));
    }
}
