package org.shouwang.gate.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.HealthCode;
import org.shouwang.gate.Step;
import org.shouwang.gate.rule.StepRule;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.text.Texts;

/// The four steps, temperature, code, sampling, companions, purpose, as the rule set in force asks for them.
final class EntryDetail extends VBox {
    private static final Texts T = Texts.of(EntryDetail.class);

    private final EntryScreenModel model;
    private final EntryFields fields;
    private final Runnable enter;
    private final HBox tiles = Boxes.row();
    private final HBox measures = Boxes.row();
    private final List<StepTile> shown = new ArrayList<>();
    private final TextField temperature;
    private final TextField sampled;
    private final TextField companions;
    private final PurposeField purpose;
    private final ComboBox<HealthCode> codes;
    private final Button card = Buttons.plain("", () -> {});
    private final Button mask = Buttons.plain("", () -> {});
    private final Label sampledName = label(T.get("label.sampled"));
    private final Label hours = Boxes.muted("");
    private final Label companionsName = label(T.get("label.companions"));
    private final Against against;

    /// @param back gives the focus to the search line
    EntryDetail(EntryScreenModel model, Runnable enter, Runnable back) {
        this.model = model;
        this.fields = model.fields;
        this.enter = enter;
        getStyleClass().add("column");
        temperature = field(fields.temperature, T.get("label.temperature.long"), 4.2);
        TypedAhead.watch(temperature, text -> whole(text, back));
        sampled = field(fields.sampled, T.get("label.sampled.long"), 6.6);
        companions = field(fields.companions, T.get("label.companions.long"), 3);
        purpose = new PurposeField(model, enter, back);
        sampled.setPromptText(T.get("sampled.prompt"));
        HBox.setHgrow(purpose, Priority.ALWAYS);
        purpose.setMinWidth(40);
        codes = Choices.box(List.of(HealthCode.values()), Texts::name);
        codes.getStyleClass().add("code-box");
        codes.setAccessibleText(T.get("label.code"));
        codes.setPromptText(T.get("label.code"));
        codes.valueProperty().bindBidirectional(fields.code);
        codes.setOnAction(event -> fields.show(codes.getValue()));
        codes.setFocusTraversable(false);
        codes.setMinWidth(Region.USE_PREF_SIZE);
        card.setOnAction(event -> fields.nextCard());
        mask.setOnAction(event -> fields.nextMask());
        card.setFocusTraversable(false);
        mask.setFocusTraversable(false);
        hours.setMinWidth(Region.USE_PREF_SIZE);
        against = new Against(model, enter);
        StackPane below = new StackPane(against, purpose.offered());
        below.getStyleClass().add("below");
        purpose.offered().prefWrapLengthProperty().bind(widthProperty());
        against.wrapAt(widthProperty());
        StackPane.setAlignment(against, Pos.TOP_LEFT);
        purpose.offered().visibleProperty().subscribe(now -> against.setVisible(!now));
        getChildren().addAll(tiles, measures, below);
        for (var property : fields.weighty()) {
            property.subscribe(this::tell);
        }
        model.mode.subscribe(mode -> tell());
        model.rules.subscribe(this::arrange);
        model.recognition.recognised.subscribe(who -> tell());
    }

    private static Label label(String words) {
        Label label = Boxes.muted(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private TextField field(StringProperty text, String name, double letters) {
        TextField field = new TextField();
        field.setStyle("-fx-pref-width: " + letters + "em;");
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.textProperty().bindBidirectional(text);
        field.setOnAction(event -> enter.run());
        field.setAccessibleText(name);
        return field;
    }

    /// Three digits are a whole temperature: the line has the focus again.
    private boolean whole(String text, Runnable back) {
        boolean whole = text.matches(T.get("pattern.whole"));
        if (whole) {
            fields.temperature.set(text);
            back.run();
        }
        return whole;
    }

    private void arrange(GateRules rules) {
        shown.clear();
        List<Node> all = new ArrayList<>();
        for (StepRule rule : rules.shown()) {
            StepTile tile = tile(rule);
            shown.add(tile);
            all.add(tile);
        }
        tiles.getChildren().setAll(all);
        List<Node> line = new ArrayList<>();
        if (rules.asksTemperature()) {
            line.addAll(List.of(label(T.get("label.temperature")), temperature));
        }
        if (rules.asksCode()) {
            line.add(codes);
        }
        if (rules.asksTravelCard()) {
            line.add(card);
        }
        if (rules.asksMask()) {
            line.add(mask);
        }
        if (rules.asksSampling()) {
            line.addAll(List.of(sampledName, sampled, hours));
        }
        line.addAll(List.of(companionsName, companions, label(T.get("label.purpose")), purpose));
        measures.getChildren().setAll(line);
        tell();
    }

    private StepTile tile(StepRule rule) {
        return switch (rule.step()) {
            case CODE_CHECKED -> new StepTile(rule, "Q", () -> fields.toggle(Step.CODE_CHECKED));
            case CERTIFICATE_CHECKED -> new StepTile(rule, "W", () -> fields.toggle(Step.CERTIFICATE_CHECKED));
            case QUESTIONED -> new StepTile(rule, "E", () -> fields.toggle(Step.QUESTIONED));
            case REGISTERED -> new StepTile(rule, "R", this::askPurpose);
        };
    }

    private void tell() {
        Set<Step> done = fields.steps.get();
        for (StepTile tile : shown) {
            boolean ticked = done.contains(tile.step());
            tile.show(ticked, seen(tile.step(), ticked));
        }
        Long ago = fields.sampleHours(model.clock());
        boolean old = fields.sampleTooOld(model.clock(), model.rules.get());
        hours.setText(ago == null ? "" : old ? T.get("sampled.old", ago) : T.get("sampled.hours", ago));
        hours.getStyleClass().removeAll("tint-alert", "tint-good");
        hours.getStyleClass().add(old ? "tint-alert" : "tint-good");
        EntryForm.show(sampledName, ago == null); // the hours say what it is, and the line is narrow
        EntryForm.show(hours, ago != null);
        card.setText(fields.travelCard.get() == null ? T.get("label.card") : Texts.name(fields.travelCard.get()));
        Boolean worn = fields.masked.get();
        mask.setText(worn == null ? T.get("label.mask") : worn ? T.get("label.mask.worn") : T.get("label.mask.none"));
        companionsName.setText(
                model.mode.get() == EntryScreenModel.Mode.VEHICLE
                        ? T.get("label.passengers")
                        : T.get("label.companions"));
    }

    private String seen(Step step, boolean ticked) {
        return switch (step) {
            case CODE_CHECKED -> fields.code.get() == null ? T.get("step.open") : Texts.name(fields.code.get());
            case CERTIFICATE_CHECKED -> ticked ? certificate() : T.get("step.open");
            case QUESTIONED -> ticked ? T.get("step.questioned") : T.get("step.open");
            case REGISTERED -> {
                String words = fields.purpose.get().isBlank() ? T.get("step.purpose") : fields.purpose.get();
                yield T.get("step.registered", Texts.name(fields.direction.get()), words);
            }
        };
    }

    private String certificate() {
        Recognised who = model.recognition.recognised.get();
        ShownPass pass = who == null ? null : who.pass();
        return pass != null && pass.state().valid()
                ? T.get("step.pass", pass.pass().spoken())
                : T.get("step.certificate");
    }

    /// Puts the focus where the reason for letting through against a rule is written.
    void askReason() {
        against.askReason();
    }

    void askPurpose() {
        purpose.requestFocus();
        purpose.selectAll();
    }

    void askTemperature() {
        ask(temperature);
    }

    void askSampling() {
        ask(sampled);
    }

    void askCompanions() {
        ask(companions);
    }

    private static void ask(TextField field) {
        if (field.getScene() != null) {
            field.requestFocus();
            field.selectAll();
        }
    }
}
