package org.shouwang.delivery.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryChannel;
import org.shouwang.delivery.DeliveryDraft;
import org.shouwang.delivery.paste.PastedLine;
import org.shouwang.household.Found;
import org.shouwang.household.ui.Pickers;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.text.Texts;

/// The quick line: door, goods, pieces, where from, Enter. Goods and source stay for the next door.
final class NoteForm extends VBox {
    private static final Texts T = Texts.of(NoteForm.class);

    private final DeliveryScreenModel model;
    private final Frame frame;
    private final Consumer<Delivery> noted;
    private final Picker<Found> door;
    private final TextField goods = new TextField();
    private final TextField pieces = new TextField("1");
    private final ComboBox<DeliveryChannel> channel;
    private final TextField pickup = new TextField();
    private final TextField note = new TextField();
    private final Label problem = new Label();
    private String same = "";

    NoteForm(DeliveryScreenModel model, Frame frame, Consumer<Delivery> noted) {
        this.model = model;
        this.frame = frame;
        this.noted = noted;
        getStyleClass().addAll("card", "note-card");
        door = Pickers.household(model.index()).prompt(T.get("note.door.prompt"));
        channel = Choices.box(List.of(DeliveryChannel.values()), Texts::name);
        channel.setValue(DeliveryChannel.GROUP_CHAT);
        goods.setPromptText(T.get("note.goods.prompt"));
        problem.getStyleClass().add("tint-alert");
        HBox line = Boxes.row(
                named(T.get("label.door"), door, 17),
                grown(named(T.get("column.goods"), goods, 16)),
                named(T.get("column.pieces"), pieces, 4.2),
                named(T.get("column.channel"), channel, 8.5),
                named(T.get("column.pickup"), pickup, 7),
                named(T.get("column.note"), note, 11),
                named("", Buttons.withKey(Buttons.primary(T.get("act.note"), this::note), "Enter"), 0));
        getChildren().addAll(line, problem);
        door.field().textProperty().subscribe(now -> say(null));
        addEventFilter(KeyEvent.KEY_PRESSED, this::whole);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                note();
            } else if (event.getCode() == KeyCode.ESCAPE && !empty()) {
                event.consume();
                clear();
            }
        });
        door.chosenProperty().subscribe(hit -> {
            if (hit != null && door.field().isFocused()) {
                goods.requestFocus();
                goods.selectAll();
            }
        });
    }

    private static Node named(String words, Node control, double letters) {
        if (control instanceof javafx.scene.layout.Region region && letters > 0) {
            region.setStyle("-fx-pref-width: " + letters + "em;");
        }
        control.setAccessibleText(words);
        return new VBox(Boxes.muted(words), control);
    }

    private static Node grown(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    private boolean empty() {
        return door.field().getText().isEmpty()
                && pickup.getText().isEmpty()
                && note.getText().isEmpty();
    }

    private void clear() {
        door.set(null);
        pickup.clear();
        note.clear();
        pieces.setText("1");
        say(null);
        focus();
    }

    void focus() {
        frame.tasks()
                .run(T.get("task.doors"), progress -> model.oneLine.refresh())
                .start();
        door.field().requestFocus();
    }

    /// Puts a door into the line, as another screen asks for it.
    void door(Found found) {
        door.set(Pickers.hit(found));
        goods.requestFocus();
    }

    /// A whole order in the first field: the list of doors does not take its Enter.
    private void whole(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.getTarget() != door.field() || door.value() != null) {
            return;
        }
        String typed = door.field().getText().strip();
        PastedLine line = model.oneLine.read(typed);
        if (line != null) {
            event.consume();
            door.fold();
            boolean again = typed.equals(same);
            same = "";
            frame.tasks()
                    .write(T.get("task.note"), progress -> model.oneLine.note(line, day(), channel.getValue(), again))
                    .then(delivery -> {
                        clear();
                        noted.accept(delivery);
                    })
                    .otherwise(fault -> {
                        same = typed;
                        say(fault.sentence());
                    })
                    .start();
        }
    }

    private LocalDate day() {
        return model.scope.get() == Scope.DAY ? model.day.get() : LocalDate.now(model.clock());
    }

    private void note() {
        Found where = door.value();
        if (where == null || where.household() == null) {
            refuse(T.get("note.noDoor"), door.field());
        } else if (goods.getText().isBlank()) {
            refuse(T.get("note.noGoods"), goods);
        } else if (!pieces.getText().strip().matches("[1-9]\\d{0,2}")) {
            refuse(T.get("note.noPieces"), pieces);
        } else {
            DeliveryDraft draft = DeliveryDraft.of(
                            where.household(),
                            channel.getValue(),
                            goods.getText(),
                            Integer.parseInt(pieces.getText().strip()))
                    .pickup(pickup.getText().isBlank() ? null : pickup.getText().strip())
                    .note(Confidential.orNull(note.getText()))
                    .on(day());
            frame.tasks()
                    .write(T.get("task.note"), progress -> model.note(draft))
                    .then(delivery -> {
                        clear();
                        noted.accept(delivery);
                    })
                    .otherwise(fault -> say(fault.sentence()))
                    .start();
        }
    }

    private void refuse(String words, TextField field) {
        say(words);
        field.requestFocus();
    }

    private void say(@Nullable String words) {
        problem.setText(words);
        problem.setVisible(words != null);
        problem.setManaged(words != null);
    }
}
