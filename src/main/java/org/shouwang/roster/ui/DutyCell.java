package org.shouwang.roster.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Duty;
import org.shouwang.roster.Slot;
import org.shouwang.roster.WalkUp;

/// One place of the roster: the names in it and what is missing. Click or Enter finds people,
/// Delete takes one out, names can be dragged.
final class DutyCell extends FlowPane {
    private static final Texts T = Texts.of(DutyCell.class);
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final String DRAG = "duty:";

    private final Slot slot;
    private final CellActs acts;
    private final List<DutyChip> chips = new ArrayList<>();
    private @Nullable DutyChip selected;

    DutyCell(Shown shown, Slot slot, CellActs acts, double scale) {
        this.slot = slot;
        this.acts = acts;
        getStyleClass().add("duty-cell");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setPrefWrapLength(110 * scale);
        for (Duty duty : shown.roster().duties(slot.shift().id(), slot.day())) {
            chip(new DutyChip(shown, duty));
        }
        int missing = shown.roster().missing(slot);
        if (missing > 0) {
            Label open = new Label(T.get("cell.missing", missing));
            open.getStyleClass().addAll("duty-chip", slot.day().isBefore(shown.today()) ? "gap-past" : "gap");
            open.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    acts.choose(slot, "");
                    event.consume();
                }
            });
            getChildren().add(open);
        }
        for (WalkUp walkUp : shown.roster().walkUps(slot)) {
            Label unplanned = new Label(T.get("cell.walkUp", walkUp.name().value()));
            unplanned.getStyleClass().addAll("duty-chip", "kind-medical");
            getChildren().add(unplanned);
        }
        if (shown.roster().suspension(slot).isPresent()) {
            Label suspended = new Label(T.get("cell.suspended"));
            suspended.getStyleClass().addAll("duty-chip", "absent");
            getChildren().addFirst(suspended);
        }
        if (slot.day().equals(shown.today())) {
            getStyleClass().add("today");
        }
        if (shown.roster().rest(slot.day())) {
            getStyleClass().add("rest");
        }
        if (!shown.roster().period().contains(slot.day())) {
            getStyleClass().add("outside");
        }
        setAccessibleText(words(shown, missing));
        setOnMousePressed(event -> {
            requestFocus();
            event.consume();
        });
        setOnMouseClicked(this::clicked);
        setOnKeyPressed(this::pressed);
        setOnKeyTyped(this::typed);
        setOnContextMenuRequested(event -> {
            requestFocus();
            acts.menu(slot, this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        setOnDragOver(this::over);
        setOnDragExited(event -> pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(event -> dropped(event, null));
    }

    Slot slot() {
        return slot;
    }

    List<Duty> duties() {
        return chips.stream().map(DutyChip::duty).toList();
    }

    /// Who stands here, the absent left out.
    List<String> names() {
        return chips.stream()
                .filter(chip -> chip.duty().status().manned())
                .map(DutyChip::name)
                .toList();
    }

    private String words(Shown shown, int missing) {
        String names =
                String.join(T.get("join"), chips.stream().map(Label::getText).toList());
        return T.get(
                "cell.spoken",
                slot.day(),
                slot.shift().times(),
                shown.roster().post(slot.shift()).name(),
                names,
                missing);
    }

    private void chip(DutyChip chip) {
        chips.add(chip);
        getChildren().add(chip);
        chip.setOnMousePressed(event -> {
            select(chip);
            requestFocus();
            event.consume();
        });
        chip.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() < 2) {
                requestFocus();
                event.consume();
            }
        });
        chip.setOnContextMenuRequested(event -> {
            select(chip);
            acts.menu(chip.duty(), chip, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        chip.setOnDragDetected(event -> {
            Dragboard board = chip.startDragAndDrop(event.isShortcutDown() ? TransferMode.COPY : TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.putString(DRAG + chip.duty().id().value());
            board.setContent(content);
            board.setDragView(chip.snapshot(null, null));
            event.consume();
        });
        chip.setOnDragOver(this::over);
        chip.setOnDragDropped(event -> dropped(event, chip.duty()));
    }

    private void select(@Nullable DutyChip chip) {
        selected = chip;
        chips.forEach(each -> each.select(each == chip));
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !event.isShiftDown()) {
            select(null);
            if (event.getClickCount() > 1) {
                acts.choose(slot, "");
            }
        }
        event.consume();
    }

    /// Letters begin to look for a name.
    private void typed(KeyEvent event) {
        String letters = event.getCharacter();
        if (event.isShortcutDown()
                || event.isAltDown()
                || letters.isBlank()
                || letters.charAt(0) < ' '
                || letters.charAt(0) == 127) {
            return;
        }
        acts.choose(slot, letters);
        event.consume();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE -> acts.choose(slot, "");
            case DELETE, BACK_SPACE -> {
                DutyChip out = selected != null ? selected : chips.isEmpty() ? null : chips.getLast();
                if (out != null) {
                    acts.remove(List.of(out.duty()));
                }
            }
            case CONTEXT_MENU -> {
                if (!chips.isEmpty()) {
                    DutyChip one = selected != null ? selected : chips.getFirst();
                    var at = one.localToScreen(0, one.getHeight());
                    acts.menu(one.duty(), one, at.getX(), at.getY());
                } else {
                    var at = localToScreen(0, getHeight());
                    acts.menu(slot, this, at.getX(), at.getY());
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void over(DragEvent event) {
        String carried = event.getDragboard().getString();
        if (carried != null && carried.startsWith(DRAG)) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            pseudoClassStateChanged(TARGET, true);
        }
        event.consume();
    }

    private void dropped(DragEvent event, @Nullable Duty onto) {
        String carried = event.getDragboard().getString();
        boolean mine = carried != null && carried.startsWith(DRAG);
        if (mine) {
            acts.dropped(
                    Long.parseLong(carried.substring(DRAG.length())),
                    slot,
                    onto,
                    event.getDragboard().getTransferModes().equals(java.util.Set.of(TransferMode.COPY)));
        }
        event.setDropCompleted(mine);
        event.consume();
    }
}
