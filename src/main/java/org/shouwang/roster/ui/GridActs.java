package org.shouwang.roster.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Duty;
import org.shouwang.roster.Slot;

/// What the cells of the roster do, with mouse and keys.
final class GridActs implements CellActs {
    private static final Texts T = Texts.of(GridActs.class);

    private final RosterScreenModel model;
    private final Frame frame;
    private final DutyMenu menu;
    private final CellMenu cellMenu;
    private final PasteFlow paste;
    private @Nullable Slot focused;

    GridActs(RosterScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        menu = new DutyMenu(model, frame);
        cellMenu = new CellMenu(model, frame, this);
        paste = new PasteFlow(model, frame);
    }

    /// The cell that was in front last.
    @Nullable
    Slot focused() {
        return focused;
    }

    @Override
    public void focused(Slot slot) {
        focused = slot;
    }

    @Override
    public void choose(Slot slot, String typed) {
        focused = slot;
        @Nullable DialogCard[] card = new DialogCard[1];
        CandidatePane pane = new CandidatePane(words -> model.candidates(slot, words), member -> {
            if (card[0] != null) {
                card[0].close();
            }
            take(slot, member);
        });
        card[0] = frame.dialogs().show(T.get("choose.title", model.where(slot)), pane);
        pane.begin(typed);
    }

    void take(Slot slot, Member member) {
        model.edits().assign(slot, member);
    }

    @Override
    public void remove(List<Duty> duties) {
        if (duties.size() == 1) {
            model.edits().remove(duties.getFirst());
        } else if (!duties.isEmpty()) {
            model.edits().remove(duties);
        }
    }

    @Override
    public void dropped(long dutyId, Slot slot, @Nullable Duty onto, boolean copy) {
        duty(dutyId).ifPresent(duty -> {
            boolean same =
                    duty.shiftId().equals(slot.shift().id()) && duty.day().equals(slot.day());
            focused = slot;
            if (same) {
                return;
            }
            if (copy) {
                model.edits().copy(duty, slot);
            } else if (onto != null && !onto.memberId().equals(duty.memberId())) {
                model.edits().swap(duty, onto);
            } else {
                model.edits().move(duty, slot);
            }
        });
    }

    Optional<Duty> duty(long id) {
        Shown shown = model.shown().get();
        return shown == null
                ? Optional.empty()
                : shown.roster().allDuties().stream()
                        .filter(duty -> duty.id().value() == id)
                        .findFirst();
    }

    @Override
    public void menu(Duty duty, Node beside, double screenX, double screenY) {
        Shown shown = model.shown().get();
        if (shown != null) {
            menu.of(shown, duty).show(beside, screenX, screenY);
        }
    }

    @Override
    public void menu(Slot slot, Node beside, double screenX, double screenY) {
        Shown shown = model.shown().get();
        if (shown != null) {
            cellMenu.of(shown, slot).show(beside, screenX, screenY);
        }
    }

    @Override
    public void paste(List<List<@Nullable Slot>> places, List<List<@Nullable Slot>> rest) {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && !text.isBlank()) {
            paste.paste(text, places, rest);
        }
    }
}
