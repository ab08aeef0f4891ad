package org.shouwang.roster.ui;

import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.shouwang.branch.Leave;
import org.shouwang.branch.Member;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Conflict;
import org.shouwang.roster.Duty;
import org.shouwang.roster.Shift;
import org.shouwang.roster.Slot;

/// One person on one day: what they stand, or why they cannot. Enter gives a shift, Delete takes it, dragging moves it
/// to another day or to another person.
final class PersonCell extends HBox {
    private static final Texts T = Texts.of(PersonCell.class);
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final String DRAG = "duty:";

    private final Shown shown;
    private final Member member;
    private final LocalDate day;
    private final List<Duty> duties;
    private final CellActs acts;
    private final RosterScreenModel model;

    /// @param wide whether there is room for more than one character
    PersonCell(
            Shown shown,
            Member member,
            LocalDate day,
            List<Duty> duties,
            CellActs acts,
            RosterScreenModel model,
            boolean wide) {
        this.shown = shown;
        this.member = member;
        this.day = day;
        this.duties = duties;
        this.acts = acts;
        this.model = model;
        getStyleClass().add("person-day");
        if (shown.roster().rest(day)) {
            getStyleClass().add("rest");
        }
        if (day.equals(shown.today())) {
            getStyleClass().add("today");
        }
        setFocusTraversable(true);
        StringBuilder spoken = new StringBuilder(member.called()).append(' ').append(day);
        if (duties.isEmpty()) {
            spoken.append(' ').append(free());
        }
        for (Duty duty : duties) {
            Label label = duty(duty, wide);
            spoken.append(' ').append(label.getAccessibleText());
            getChildren().add(label);
        }
        setAccessibleText(spoken.toString());
        setOnMousePressed(event -> requestFocus());
        setOnMouseClicked(this::clicked);
        setOnKeyPressed(this::pressed);
        setOnDragOver(this::over);
        setOnDragExited(event -> pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(this::dropped);
    }

    private Label duty(Duty duty, boolean wide) {
        Shift shift = shown.roster().slot(duty).shift();
        String post = shown.roster().post(shift).name();
        boolean several = shown.roster().posts().size() > 1;
        String words = !wide
                ? shift.name().substring(0, 1)
                : several
                        ? T.get("cell.postShift", post, shift.hours())
                        : T.get("cell.shift", shift.name(), shift.hours());
        Label label = new Label(words);
        label.setAlignment(Pos.CENTER);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.getStyleClass().addAll("person-duty", DutyChip.kind(member));
        if (!duty.status().manned()) {
            label.getStyleClass().add("absent");
        }
        if (duty.leader()) {
            label.getStyleClass().add("leads");
        }
        Conflict conflict = shown.conflict(duty);
        if (conflict != null) {
            label.getStyleClass().add(conflict.red() ? "conflict-red" : "conflict-amber");
        }
        String told = T.get("people.duty", post, shift.name(), shift.times());
        String all =
                conflict == null ? told : told + "\n" + conflict.hindrance().sentence();
        label.setTooltip(new Tooltip(all));
        label.setAccessibleText(all);
        label.setOnContextMenuRequested(event -> {
            acts.menu(duty, label, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        label.setOnDragDetected(event -> {
            Dragboard board = label.startDragAndDrop(event.isShortcutDown() ? TransferMode.COPY : TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.putString(DRAG + duty.id().value());
            board.setContent(content);
            board.setDragView(label.snapshot(null, null));
            event.consume();
        });
        return label;
    }

    /// Marks why the person cannot stand.
    private String free() {
        if (!member.belongs(day)) {
            getStyleClass().add("outside");
            return "";
        }
        Leave leave = shown.roster().leave(member.id(), day).orElse(null);
        if (leave == null) {
            return "";
        }
        Label away = new Label(Texts.name(leave.kind()).substring(0, 1));
        away.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        away.setAlignment(Pos.CENTER);
        HBox.setHgrow(away, Priority.ALWAYS);
        getStyleClass().add("away");
        away.setTooltip(new Tooltip(Texts.name(leave.kind())));
        getChildren().add(away);
        return Texts.name(leave.kind());
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && (event.getClickCount() > 1 || duties.isEmpty())) {
            offer(event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE -> {
                var at = localToScreen(0, getHeight());
                offer(at.getX(), at.getY());
            }
            case DELETE, BACK_SPACE -> acts.remove(duties);
            case CONTEXT_MENU -> {
                if (!duties.isEmpty()) {
                    var at = localToScreen(0, getHeight());
                    acts.menu(duties.getFirst(), this, at.getX(), at.getY());
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The shifts of that day, those that lack people first.
    private void offer(double x, double y) {
        if (!member.belongs(day)) {
            return;
        }
        ContextMenu menu = new ContextMenu();
        shown.roster().shifts().stream()
                .filter(shift -> shift.runs(day))
                .map(shift -> new Slot(shift, day))
                .sorted(java.util.Comparator.comparing(
                        (Slot slot) -> shown.roster().missing(slot) == 0))
                .forEach(slot -> {
                    int missing = shown.roster().missing(slot);
                    String name = T.get(
                            "offer.shift",
                            shown.roster().post(slot.shift()).name(),
                            slot.shift().name(),
                            slot.shift().hours());
                    menu.getItems()
                            .add(RosterHeader.item(
                                    missing > 0 ? T.get("offer.missing", name, missing) : name,
                                    () -> model.edits().assign(slot, member)));
                });
        menu.show(this, x, y);
    }

    private void over(DragEvent event) {
        String carried = event.getDragboard().getString();
        if (carried != null && carried.startsWith(DRAG) && member.belongs(day)) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            pseudoClassStateChanged(TARGET, true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        String carried = event.getDragboard().getString();
        boolean mine = carried != null && carried.startsWith(DRAG);
        if (mine) {
            long id = Long.parseLong(carried.substring(DRAG.length()));
            shown.roster().allDuties().stream()
                    .filter(duty -> duty.id().value() == id)
                    .findFirst()
                    .ifPresent(duty -> take(
                            duty, event.getDragboard().getTransferModes().equals(java.util.Set.of(TransferMode.COPY))));
        }
        event.setDropCompleted(mine);
        event.consume();
    }

    private void take(Duty duty, boolean copy) {
        Shift shift = shown.roster().slot(duty).shift();
        boolean own = duty.memberId().equals(member.id());
        if (own && duty.day().equals(day)) {
            return;
        }
        if (copy) {
            model.edits().assign(new Slot(shift, day), member);
        } else if (own) {
            model.edits().move(duty, new Slot(shift, day));
        } else if (!duties.isEmpty()) {
            model.edits().swap(duty, duties.getFirst());
        } else if (duty.day().equals(day)) {
            model.edits().give(duty, member);
        } else {
            model.edits().assign(new Slot(shift, day), member);
        }
    }
}
