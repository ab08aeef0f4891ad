package org.shouwang.gate.ui;

import java.util.List;
import java.util.Set;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shouwang.gate.HealthCode;
import org.shouwang.gate.Step;
import org.shouwang.gate.Warning;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.text.Texts;

/// The four steps, temperature, code, sampling, companions, purpose; and what stands against letting through.
final class EntryDetail extends VBox {
    private static final Texts T = Texts.of(EntryDetail.class);

    private final EntryScreenModel model;
    private final EntryFields fields;
    private final StepTile code;
    private final StepTile certificate;
    private final StepTile questioned;
    private final StepTile registered;
    private final TextField temperature;
    private final TextField purpose;
    private final TextField reason;
    private final Label hours = Boxes.muted("");
    private final Label against = new Label();
    private final HBox reasonLine;

    EntryDetail(EntryScreenModel model, Runnable enter) {
        this.model = model;
        this.fields = model.fields;
        getStyleClass().add("column");
        code = new StepTile(Step.CODE_CHECKED, "Q", () -> fields.toggle(Step.CODE_CHECKED));
        certificate = new StepTile(Step.CERTIFICATE_CHECKED, "W", () -> fields.toggle(Step.CERTIFICATE_CHECKED));
        questioned = new StepTile(Step.QUESTIONED, "E", () -> fields.toggle(Step.QUESTIONED));
        registered = new StepTile(Step.REGISTERED, "R", this::askPurpose);
        temperature = field(fields.temperature, T.get("label.temperature.long"), 4.2, enter);
        TextField sampled = field(fields.sampled, T.get("label.sampled.long"), 7.6, enter);
        TextField companions = field(fields.companions, T.get("label.companions.long"), 3, enter);
        purpose = field(fields.purpose, T.get("label.purpose.long"), 10, enter);
        reason = field(fields.reason, T.get("label.reason.long"), 10, enter);
        sampled.setPromptText(T.get("sampled.prompt"));
        purpose.setPromptText(T.get("purpose.prompt"));
        reason.setPromptText(T.get("reason.prompt"));
        HBox.setHgrow(purpose, Priority.ALWAYS);
        HBox.setHgrow(reason, Priority.ALWAYS);
        ComboBox<HealthCode> codes = Choices.box(List.of(HealthCode.values()), Texts::name);
        codes.getStyleClass().add("code-box");
        codes.setAccessibleText(T.get("label.code"));
        codes.setPromptText(T.get("label.code"));
        codes.valueProperty().bindBidirectional(fields.code);
        codes.setOnAction(event -> fields.show(codes.getValue()));
        HBox tiles = Boxes.row(code, certificate, questioned, registered);
        hours.setMinWidth(Region.USE_PREF_SIZE);
        HBox measures = Boxes.row(
                label(T.get("label.temperature")),
                temperature,
                codes,
                label(T.get("label.sampled")),
                sampled,
                hours,
                label(T.get("label.companions")),
                companions,
                label(T.get("label.purpose")),
                purpose);
        against.getStyleClass().add("against");
        against.setWrapText(true);
        against.setMinHeight(Region.USE_PREF_SIZE);
        reasonLine = Boxes.row(against, reason);
        getChildren().addAll(tiles, measures, reasonLine);
        for (var property : fields.weighty()) {
            property.subscribe(this::tell);
        }
        fields.purpose.subscribe(this::tell);
        model.problem.subscribe(this::tell);
        model.warnings.subscribe(this::tell);
        tell();
    }

    private static Label label(String words) {
        Label label = Boxes.muted(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static TextField field(StringProperty text, String name, double letters, Runnable enter) {
        TextField field = new TextField();
        field.setStyle("-fx-pref-width: " + letters + "em;");
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.textProperty().bindBidirectional(text);
        field.setOnAction(event -> enter.run());
        field.setAccessibleText(name);
        return field;
    }

    private void tell() {
        Set<Step> done = fields.steps.get();
        code.show(
                done.contains(Step.CODE_CHECKED),
                fields.code.get() == null ? T.get("step.open") : Texts.name(fields.code.get()));
        certificate.show(
                done.contains(Step.CERTIFICATE_CHECKED),
                done.contains(Step.CERTIFICATE_CHECKED) ? T.get("step.certificate") : T.get("step.open"));
        questioned.show(
                done.contains(Step.QUESTIONED),
                done.contains(Step.QUESTIONED) ? T.get("step.questioned") : T.get("step.open"));
        String words = fields.purpose.get().isBlank() ? T.get("step.purpose") : fields.purpose.get();
        registered.show(false, T.get("step.registered", Texts.name(fields.direction.get()), words));
        Long ago = model.sampleHours();
        hours.setText(ago == null ? "" : T.get("sampled.hours", ago));
        hours.getStyleClass().removeAll("tint-alert", "tint-good");
        hours.getStyleClass().add(model.sampleTooOld() ? "tint-alert" : "tint-good");
        EntryForm.show(hours, ago != null);
        against();
    }

    private void against() {
        String problem = model.problem.get();
        List<Warning> bars = model.warnings.stream().filter(Warning::bars).toList();
        boolean reminder = problem.isEmpty() && bars.isEmpty();
        String words = !problem.isEmpty()
                ? problem
                : bars.isEmpty()
                        ? model.warnings.stream()
                                .map(Warning::sentence)
                                .findFirst()
                                .orElse("")
                        : String.join(
                                T.get("against.and"),
                                bars.stream().map(Warning::sentence).toList());
        against.setText(bars.isEmpty() ? words : T.get("against.reason", words));
        against.getStyleClass().removeAll("tint-alert", "tint-warn", "muted");
        against.getStyleClass().add(!problem.isEmpty() ? "tint-alert" : reminder ? "muted" : "tint-warn");
        EntryForm.show(reason, !bars.isEmpty());
        EntryForm.show(reasonLine, !words.isEmpty());
    }

    /// Puts the focus where the reason for letting through against a rule is written.
    void askReason() {
        reason.requestFocus();
    }

    void askPurpose() {
        purpose.requestFocus();
    }

    void askTemperature() {
        temperature.requestFocus();
    }
}
