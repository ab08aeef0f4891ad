package org.shouwang.compound.ui;

import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.shouwang.compound.Compound;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Setting up a compound: its name, a rule, the grid the rule makes, live totals. Also a step of the first start.
public final class SetUpPane extends VBox {
    private static final Texts T = Texts.of(SetUpPane.class);

    private final SetUpModel model;
    private final Tasks tasks;
    private final Consumer<Compound> then;
    private final Label refusal = Boxes.sentence("");

    /// @param then what happens after the compound stands
    public SetUpPane(SetUpModel model, Tasks tasks, Consumer<Compound> then) {
        this.model = model;
        this.tasks = tasks;
        this.then = then;
        getStyleClass().add("stack");
        setMinSize(0, 0);
        HBox names = Boxes.row(
                labelled(T.get("setup.name"), model.nameProperty()),
                labelled(T.get("setup.community"), model.communityProperty()),
                labelled(T.get("setup.subdistrict"), model.subdistrictProperty()));
        TextField rule = new TextField();
        rule.textProperty().bindBidirectional(model.ruleProperty());
        rule.setAccessibleText(T.get("setup.rule"));
        rule.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                generate();
                event.consume();
            }
        });
        HBox byRule = Boxes.row(
                Boxes.grow(rule), Buttons.withKey(Buttons.plain(T.get("setup.generate"), this::generate), "Enter"));
        rule.setMaxHeight(USE_PREF_SIZE);
        refusal.getStyleClass().setAll("form-refusal");
        say("");
        Card head = new Card(T.get("setup.head"))
                .content(
                        names,
                        Boxes.muted(T.get("setup.rule")),
                        byRule,
                        Boxes.sentence(T.get("setup.ruleHelp")),
                        refusal);
        ScrollPane scroll = new ScrollPane(new BuildingGrid(model));
        scroll.setFitToWidth(true);
        Label totals = Boxes.strong("");
        totals.textProperty().bind(model.totalsProperty());
        Card grid = new Card(T.get("setup.grid"))
                .corner(totals)
                .content(
                        Boxes.grow(scroll),
                        Boxes.row(
                                Buttons.plain(Icons.ADD, T.get("setup.addLine"), model::addLine),
                                Boxes.spacer(),
                                Buttons.primary(T.get("setup.act"), this::setUp)));
        getChildren().addAll(head, Boxes.grow(grid));
    }

    private static VBox labelled(String label, StringProperty value) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(value);
        Label words = new Label(label);
        words.getStyleClass().add("field-label");
        words.setLabelFor(field);
        field.setAccessibleText(label);
        VBox box = new VBox(words, field);
        HBox.setHgrow(box, javafx.scene.layout.Priority.ALWAYS);
        return box;
    }

    private void generate() {
        try {
            model.generate();
            say("");
        } catch (Fault fault) {
            say(fault.sentence());
        }
    }

    private void setUp() {
        try {
            tasks.write(T.get("setup.act"), model.setUp())
                    .then(then)
                    .otherwise(fault -> say(fault.sentence()))
                    .start();
            say("");
        } catch (Fault fault) {
            say(fault.sentence());
        }
    }

    private void say(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
        refusal.setManaged(!sentence.isEmpty());
    }
}
