package org.shouwang.exchange.ui;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.shouwang.exchange.ChangedFact;
import org.shouwang.exchange.ImportPlan;
import org.shouwang.exchange.ImportWish;
import org.shouwang.exchange.ui.ImportScreenModel.Reading;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// What somebody chooses about the list as a whole: doors to make, hidden rows, facts to keep; and what to know of it.
final class WishLine {
    private static final Texts T = Texts.of(WishLine.class);

    private final ImportScreenModel model;
    private final Frame frame;
    private final Consumer<Fault> refused;
    private final Consumer<ImportPlan> saving;
    private final CheckBox makeDoors = box();
    private final Hyperlink pick = Buttons.link(T.get("makeDoors.pick"), this::pick);
    private final CheckBox hidden = box();
    private final Hyperlink facts = Buttons.link("", this::facts);
    private final Hyperlink save = Buttons.link("", this::save);
    private final Label notes = Boxes.muted("");
    private final HBox line = Boxes.row(makeDoors, pick, hidden, facts, save, notes);

    /// @param saving asked to keep the rows that do not come in as a workbook
    WishLine(ImportScreenModel model, Frame frame, Consumer<Fault> refused, Consumer<ImportPlan> saving) {
        this.model = model;
        this.frame = frame;
        this.refused = refused;
        this.saving = saving;
        makeDoors.setOnAction(event -> model.wish(wish -> wish.making(makeDoors.isSelected()), refused));
        hidden.setOnAction(event -> model.wish(wish -> wish.withHidden(hidden.isSelected()), refused));
        notes.setMinWidth(0);
        notes.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(notes, Priority.ALWAYS);
    }

    Node node() {
        return line;
    }

    void show(Reading reading) {
        ImportPlan plan = reading.plan();
        int doors = plan.missing().stream().mapToInt(one -> one.doors().size()).sum();
        seen(makeDoors, doors > 0);
        seen(pick, doors > 0);
        makeDoors.setSelected(reading.wish().makeDoors());
        makeDoors.setText(T.get("makeDoors", Numbers.whole(doors)));
        seen(hidden, plan.hidden() > 0);
        hidden.setSelected(reading.wish().hiddenRows());
        hidden.setText(T.get("hidden", Numbers.whole(plan.hidden())));
        int changed = ChangedFact.of(plan).size();
        int kept = reading.wish().keep().size();
        seen(facts, changed + kept > 0);
        facts.setText(kept == 0 ? T.get("facts", changed) : T.get("facts.kept", kept));
        seen(save, plan.refused() > 0);
        save.setText(T.get("save.refused", Numbers.whole(plan.refused())));
        notes.setText(String.join(" ", plan.notes()));
        notes.setTooltip(plan.notes().isEmpty() ? null : new Tooltip(String.join("\n", plan.notes())));
        seen(notes, !plan.notes().isEmpty());
        line.setVisible(line.getChildren().stream().anyMatch(Node::isManaged));
        line.setManaged(line.isVisible());
    }

    private void save() {
        Reading reading = model.readingProperty().get();
        if (reading != null) {
            saving.accept(reading.plan());
        }
    }

    private void pick() {
        Reading reading = model.readingProperty().get();
        if (reading != null) {
            MissingView view = new MissingView(reading.plan().missing(), reading.wish());
            show(T.get("missing.title"), view.node(), T.get("missing.act"), view::chosen);
        }
    }

    private void facts() {
        Reading reading = model.readingProperty().get();
        if (reading != null) {
            FactView view = new FactView(ChangedFact.of(reading.plan()), reading.wish());
            show(T.get("facts.title"), view.node(), T.get("facts.act"), view::chosen);
        }
    }

    private void show(String title, Node content, String act, UnaryOperator<ImportWish> chosen) {
        DialogCard[] card = new DialogCard[1];
        card[0] = frame.dialogs().show(title, content, Buttons.primary(act, () -> {
            card[0].close();
            model.wish(chosen, refused);
        }));
    }

    private static CheckBox box() {
        CheckBox box = new CheckBox();
        box.setMnemonicParsing(false);
        box.setMinWidth(CheckBox.USE_PREF_SIZE);
        return box;
    }

    private static void seen(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }
}
