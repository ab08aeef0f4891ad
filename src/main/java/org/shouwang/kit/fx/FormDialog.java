package org.shouwang.kit.fx;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// A form over the page: Enter goes to the next field and from the last one does the act, a refusal keeps everything
/// typed.
final class FormDialog<R extends @Nullable Object> {
    private static final Texts T = Texts.of(FormDialog.class);

    private final Tasks tasks;
    private final String title;
    private final Form form;
    private final Supplier<Work<R>> act;
    private final Consumer<R> then;
    private final DialogCard card;
    private final Label refusal = Boxes.sentence("");
    private final Label leaveWarning = Boxes.sentence(T.get("dialog.typed"));
    private final Button go;
    private boolean warned;

    FormDialog(
            Layers layers,
            Tasks tasks,
            String title,
            Form form,
            String actName,
            Supplier<Work<R>> act,
            Consumer<R> then) {
        this.tasks = tasks;
        this.title = title;
        this.form = form;
        this.act = act;
        this.then = then;
        card = new DialogCard(layers, title, null).onLeave(this::leave);
        card.getStyleClass().add("form-card");
        go = Buttons.primary(actName, this::go);
        refusal.getStyleClass().setAll("form-refusal");
        hide(refusal);
        leaveWarning.getStyleClass().setAll("form-warning");
        hide(leaveWarning);
        ScrollPane scroll = new Scroll(form.node());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("form-scroll");
        card.content(scroll, refusal, leaveWarning)
                .buttons(Boxes.spacer(), Buttons.plain(T.get("dialog.back"), card::leave), go);
        form.node().addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
        form.node().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof CheckBox) {
                enter(event); // a check box keeps Enter to itself
            }
        });
    }

    DialogCard open() {
        form.settle();
        card.open(null);
        if (!form.fields().isEmpty()) {
            Layers.focusFirst(form.fields().getFirst().control());
        }
        return card;
    }

    private void go() {
        if (go.isDisabled() || !form.check()) {
            return;
        }
        Work<R> work;
        try {
            work = act.get();
        } catch (Fault fault) {
            refuse(fault);
            return;
        }
        hide(refusal);
        go.setDisable(true);
        tasks.write(title, work)
                .then(result -> {
                    card.close();
                    then.accept(result);
                })
                .otherwise(this::refuse)
                .stopped(() -> go.setDisable(false))
                .start();
    }

    private void refuse(Fault fault) {
        go.setDisable(false);
        if (!form.mark(fault)) {
            refusal.setText(T.get("dialog.refused", fault.sentence(), fault.code()));
            refusal.setVisible(true);
            refusal.setManaged(true);
        }
    }

    /// Leaves at once where nothing was typed; else says so first, and leaves the second time.
    private void leave() {
        if (warned || !form.touched()) {
            card.closeUndone();
            return;
        }
        warned = true;
        leaveWarning.setVisible(true);
        leaveWarning.setManaged(true);
    }

    private void enter(KeyEvent event) {
        Node owner = card.getScene() == null ? null : card.getScene().getFocusOwner();
        boolean inLines = owner instanceof TextArea && !event.isControlDown();
        if (event.getCode() != KeyCode.ENTER || inLines || owner instanceof ComboBoxBase<?> box && box.isShowing()) {
            return;
        }
        event.consume();
        int at = 0;
        while (at < form.fields().size() && !holds(form.fields().get(at).control(), owner)) {
            at++;
        }
        int next = at + 1;
        while (next < form.fields().size() && !form.fields().get(next).node().isManaged()) {
            next++;
        }
        if (event.isControlDown() || next >= form.fields().size()) {
            go();
        } else if (form.fields().get(at).check()) {
            Layers.focusFirst(form.fields().get(next).control());
        }
    }

    private static boolean holds(Node control, @Nullable Node owner) {
        for (Node n = owner; n != null; n = n.getParent()) {
            if (n == control) {
                return true;
            }
        }
        return false;
    }

    /// As high as its form is at the width of the card: sentences in it wrap.
    private static final class Scroll extends ScrollPane {
        Scroll(Node content) {
            super(content);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }
    }

    private static void hide(Node node) {
        node.setVisible(false);
        node.setManaged(false);
    }
}
