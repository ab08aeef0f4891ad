package org.shouwang.gate.ui;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shouwang.gate.Direction;
import org.shouwang.gate.Step;
import org.shouwang.gate.VehicleKind;
import org.shouwang.gate.ui.EntryScreenModel.Mode;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.text.Texts;

/// The card at the top of the gate: the search line on the left, the person and the four steps in the middle,
/// letting through and turning away on the right.
final class EntryForm extends VBox {
    private static final Texts T = Texts.of(EntryForm.class);

    /// The vehicles that pass by one key each, Ctrl+1 and so on.
    static final List<VehicleKind> EMERGENCY =
            List.of(VehicleKind.AMBULANCE, VehicleKind.FIRE_ENGINE, VehicleKind.POLICE_CAR, VehicleKind.REPAIR_VEHICLE);

    private final EntryScreenModel model;
    private final TextField line = new TextField();
    private final Button admit;
    private final Runnable turnAway;
    private final Runnable mend;
    private final EntryDetail detail;
    private final OutsiderFields outsider;
    private final EntryKeys keys;

    EntryForm(EntryScreenModel model, Runnable turnAway, Runnable mend) {
        this.model = model;
        this.turnAway = turnAway;
        this.mend = mend;
        getStyleClass().addAll("card", "entry-card");
        detail = new EntryDetail(model, this::enter, this::focus);
        outsider = new OutsiderFields(model, this::enter);
        admit = Buttons.withKey(Buttons.primary("", this::enter), "Enter");
        HBox all = new HBox(left(), middle(), right());
        all.getStyleClass().add("entry-parts");
        getChildren().add(all);
        model.acts.onReasonNeeded(detail::askReason);
        model.onBegin(outsider::begin);
        model.fields.direction.subscribe(this::sayWay);
        model.mode.subscribe(this::sayWay);
        model.warnings.subscribe(this::sayWay);
        model.recognition.recognised.subscribe(who -> sayWay());
        keys = new EntryKeys(model, line, this);
        keys.attach();
    }

    private Node left() {
        line.getStyleClass().add("entry-line");
        line.setPromptText(T.get("line.prompt"));
        line.setAccessibleText(T.get("line.label"));
        line.textProperty().bindBidirectional(model.recognition.typed);
        line.setOnAction(event -> enter());
        VBox left = new VBox(Boxes.muted(T.get("line.label")), line, new CandidateList(model));
        left.getStyleClass().addAll("column", "entry-left");
        return left;
    }

    private Node middle() {
        PersonLine person = new PersonLine(model);
        VBox middle = new VBox(person, outsider, detail);
        middle.getStyleClass().addAll("column", "entry-middle");
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        model.mode.subscribe(mode -> show(outsider, mode != Mode.RESIDENT));
        return middle;
    }

    private Node right() {
        admit.getStyleClass().add("admit");
        admit.setMaxWidth(Double.MAX_VALUE);
        admit.setFocusTraversable(false);
        Button away = Buttons.withKey(Buttons.plain(T.get("act.turnAway"), turnAway), "F8");
        away.setMaxWidth(Double.MAX_VALUE);
        away.setFocusTraversable(false);
        Segmented<Direction> way = new Segmented<>(List.of(Direction.values()), Texts::name, Direction.IN);
        way.valueProperty().bindBidirectional(model.fields.direction);
        way.getChildren().forEach(node -> node.setFocusTraversable(false));
        VBox right = new VBox(
                admit,
                away,
                Boxes.row(Boxes.muted(T.get("label.direction")), way, Boxes.spacer(), Buttons.keyHint("D")),
                new HBox(
                        hint(T.get("act.outsider"), "F6", () -> model.begin(Mode.OUTSIDER)),
                        Boxes.spacer(),
                        hint(T.get("act.vehicle"), "F4", () -> model.begin(Mode.VEHICLE))),
                new HBox(
                        hint(T.get("act.mend"), "F7", mend),
                        Boxes.spacer(),
                        hint(T.get("act.clear"), "Esc", this::clear)));
        right.getStyleClass().addAll("column", "entry-right");
        right.setMinWidth(Region.USE_PREF_SIZE);
        return right;
    }

    private static Node hint(String words, String key, Runnable act) {
        var link = Buttons.link(words, act);
        link.setFocusTraversable(false);
        HBox hint = Boxes.row(link, Buttons.keyHint(key));
        hint.getStyleClass().add("hint");
        return hint;
    }

    private void sayWay() {
        Recognised who = model.recognition.recognised.get();
        boolean leaving =
                who != null && (who.inside() != null || who.guest() != null && model.direction() == Direction.OUT);
        String words = leaving && !model.barred()
                ? T.get("act.leaving")
                : model.barred()
                        ? T.get("act.override", Texts.name(model.direction()))
                        : T.get("act.admit", Texts.name(model.direction()));
        admit.setText(words);
    }

    /// Letters typed anywhere else on the page.
    void stray(KeyEvent event) {
        keys.stray(event);
    }

    void clear() {
        model.clear();
        focus();
    }

    void focus() {
        line.requestFocus();
        line.end();
    }

    void enter() {
        model.acts.enter();
    }

    /// A key that stands for an act while somebody is held and the line is empty, or with Alt anywhere in the form.
    boolean press(String key) {
        switch (key.toLowerCase(Locale.ROOT)) {
            case "q" -> model.fields.toggle(Step.CODE_CHECKED);
            case "w" -> model.fields.toggle(Step.CERTIFICATE_CHECKED);
            case "e" -> model.fields.toggle(Step.QUESTIONED);
            case "r" -> detail.askPurpose();
            case "t" -> detail.askTemperature();
            case "h" -> detail.askSampling();
            case "n" -> detail.askCompanions();
            case "c" -> model.fields.nextCode();
            case "m" -> model.fields.nextMask();
            case "x" -> model.fields.nextCard();
            case "d" -> model.fields.direction.set(model.direction().other());
            case " ", "a" -> model.fields.tickAll(model.rules.get());
            default -> {
                return false;
            }
        }
        return true;
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
