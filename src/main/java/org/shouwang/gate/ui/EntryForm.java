package org.shouwang.gate.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shouwang.gate.Direction;
import org.shouwang.gate.Step;
import org.shouwang.gate.ui.EntryScreenModel.Mode;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.text.Texts;

/// The card at the top of the gate: the search line on the left, the person and the four steps in the middle,
/// letting through and turning away on the right.
final class EntryForm extends VBox {
    private static final Texts T = Texts.of(EntryForm.class);

    private final EntryScreenModel model;
    private final TextField line = new TextField();
    private final Button admit;
    private final Runnable turnAway;
    private final EntryDetail detail;
    private final OutsiderFields outsider;

    EntryForm(EntryScreenModel model, Runnable turnAway) {
        this.model = model;
        this.turnAway = turnAway;
        getStyleClass().addAll("card", "entry-card");
        detail = new EntryDetail(model, this::enter);
        outsider = new OutsiderFields(model, this::enter);
        admit = Buttons.withKey(Buttons.primary("", this::enter), "Enter");
        HBox all = new HBox(left(), middle(), right());
        all.getStyleClass().add("entry-parts");
        getChildren().add(all);
        model.onReasonNeeded(detail::askReason);
        model.fields.direction.subscribe(this::sayWay);
        model.mode.subscribe(this::sayWay);
        model.recognition.recognised.subscribe(who -> sayWay());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        line.addEventFilter(KeyEvent.KEY_TYPED, this::single);
    }

    private Node left() {
        line.getStyleClass().add("entry-line");
        line.setPromptText(T.get("line.prompt"));
        line.setAccessibleText(T.get("line.label"));
        line.textProperty().bindBidirectional(model.recognition.typed);
        line.setOnAction(event -> enter());
        VBox left = new VBox(Boxes.muted(T.get("line.label")), line, new CandidateList(model.recognition));
        left.getStyleClass().addAll("column", "entry-left");
        return left;
    }

    private Node middle() {
        PersonLine person = new PersonLine(model);
        VBox middle = new VBox(person, outsider, detail);
        middle.getStyleClass().addAll("column", "entry-middle");
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        model.mode.subscribe(mode -> {
            boolean resident = mode == Mode.RESIDENT;
            show(person, resident);
            show(outsider, !resident);
        });
        return middle;
    }

    private Node right() {
        admit.getStyleClass().add("admit");
        admit.setMaxWidth(Double.MAX_VALUE);
        Button away = Buttons.withKey(Buttons.plain(T.get("act.turnAway"), turnAway), "F8");
        away.setMaxWidth(Double.MAX_VALUE);
        Segmented<Direction> way = new Segmented<>(List.of(Direction.values()), Texts::name, Direction.IN);
        way.valueProperty().bindBidirectional(model.fields.direction);
        way.getChildren().forEach(node -> node.setFocusTraversable(false));
        VBox right = new VBox(
                admit,
                away,
                Boxes.row(Boxes.muted(T.get("label.direction")), way, Boxes.spacer(), Buttons.keyHint("D")),
                hint(T.get("act.outsider"), "F6", () -> begin(Mode.OUTSIDER)),
                hint(T.get("act.vehicle"), "F4", () -> begin(Mode.VEHICLE)),
                hint(T.get("act.clear"), "Esc", this::clear));
        right.getStyleClass().addAll("column", "entry-right");
        right.setMinWidth(Region.USE_PREF_SIZE);
        return right;
    }

    private static Node hint(String words, String key, Runnable act) {
        return Boxes.row(Buttons.link(words, act), Boxes.spacer(), Buttons.keyHint(key));
    }

    private void sayWay() {
        Recognised who = model.recognition.recognised.get();
        boolean leaving = who != null && who.inside() != null;
        admit.setText(leaving ? T.get("act.leaving") : T.get("act.admit", Texts.name(model.direction())));
    }

    /// F6, F4.
    void begin(Mode mode) {
        model.begin(mode);
        outsider.begin(mode);
    }

    void clear() {
        model.clear();
        focus();
    }

    void focus() {
        line.requestFocus();
        line.end();
    }

    /// Enter: first settles on who is meant, then lets through.
    private void enter() {
        if (!model.recognition.typed.get().isBlank()) {
            model.recognition.take();
        } else {
            model.admit();
        }
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            clear();
            event.consume();
        } else if ((code == KeyCode.UP || code == KeyCode.DOWN) && line.isFocused()) {
            model.recognition.move(code == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (event.isAltDown() && press(event.getText())) {
            event.consume();
        }
    }

    private void single(KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isControlDown() && !event.isMetaDown();
        if (plain && model.recognition.held() && press(event.getCharacter())) {
            event.consume();
        }
    }

    private boolean press(String key) {
        switch (key.toLowerCase(java.util.Locale.ROOT)) {
            case "q" -> model.fields.toggle(Step.CODE_CHECKED);
            case "w" -> model.fields.toggle(Step.CERTIFICATE_CHECKED);
            case "e" -> model.fields.toggle(Step.QUESTIONED);
            case "r" -> detail.askPurpose();
            case "t" -> detail.askTemperature();
            case "d" -> model.fields.direction.set(model.direction().other());
            case " " -> model.fields.tickAll();
            case "1", "2", "3", "4", "5", "6", "7", "8", "9" -> model.recognition.member(key.charAt(0) - '1');
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
