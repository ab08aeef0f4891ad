package org.shouwang.gate.ui.rule;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.rule.RuleSet;
import org.shouwang.gate.rule.RuleTemplate;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// One rule set: its name and ground, and every rule in words, part by part; each change is stored at once.
final class RuleEditor extends VBox implements Edits {
    private static final Texts T = Texts.of(RuleEditor.class);

    private final RuleScreenModel model;
    private final Segmented<RulePart> parts =
            new Segmented<>(List.of(RulePart.values()), Texts::name, RulePart.OVERVIEW);
    private final VBox head = Boxes.column();
    private final Label problem = Boxes.sentence("");
    private final ScrollPane scroll = new ScrollPane();
    private @Nullable RuleSet shown;

    RuleEditor(RuleScreenModel model) {
        this.model = model;
        getStyleClass().addAll("stack", "rule-editor");
        problem.getStyleClass().setAll("form-refusal");
        problem.textProperty().bind(model.problem);
        problem.visibleProperty().bind(model.problem.isNotEmpty());
        problem.managedProperty().bind(model.problem.isNotEmpty());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(head, problem, parts, Boxes.grow(scroll));
        parts.valueProperty().subscribe(part -> showPart());
        model.lookedProperty().subscribe(this::show);
        setMinSize(0, 0);
    }

    /// Builds it anew, unless what comes is what stands here.
    private void show(@Nullable RuleSet set) {
        if (set == null || set.equals(shown)) {
            return;
        }
        shown = set;
        showHead(set);
        showPart();
    }

    private void showHead(RuleSet set) {
        SetState state = model.state(set);
        Chip chip = new Chip(Texts.name(state), state.tint());
        Label when = Boxes.muted(model.when(set));
        if (set.id() == null) {
            HBox begin = Boxes.row(Boxes.muted(T.get("begin")));
            for (RuleTemplate template : RuleTemplate.values()) {
                begin.getChildren().add(Buttons.link(Texts.name(template), () -> model.begin(template.draft())));
            }
            head.getChildren()
                    .setAll(Boxes.row(title(set.name()), chip, when), Boxes.sentence(T.get("locked.usual")), begin);
            return;
        }
        if (!open()) {
            String why = T.get("locked.used");
            String ground = set.ground() == null ? "" : T.get("ground", set.ground());
            head.getChildren()
                    .setAll(Boxes.row(title(set.name()), chip, when), Boxes.sentence((ground + " " + why).strip()));
            return;
        }
        TextField name = field(set.name(), T.get("field.name"), 16);
        Typing.onDone(name, words -> model.edit(now -> now.with(words, now.ground(), now.note())));
        TextField ground = field(set.ground(), T.get("field.ground"), 30);
        HBox.setHgrow(ground, Priority.ALWAYS);
        Typing.onDone(
                ground, words -> model.edit(now -> now.with(now.name(), words.isEmpty() ? null : words, now.note())));
        head.getChildren()
                .setAll(Boxes.row(
                        Boxes.muted(T.get("field.name")),
                        name,
                        chip,
                        when,
                        Boxes.muted(T.get("field.ground")),
                        ground));
    }

    private static Label title(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("rule-title");
        return label;
    }

    private static TextField field(@Nullable String words, String spoken, int columns) {
        TextField field = new TextField(words == null ? "" : words);
        field.setAccessibleText(spoken);
        field.setPrefColumnCount(columns);
        return field;
    }

    private void showPart() {
        if (shown == null) {
            return;
        }
        Node part = switch (parts.value()) {
            case OVERVIEW -> new OverviewPart(rules(), model::name);
            case LOOKS -> new LooksPart(this);
            case OUTINGS -> new OutingsPart(this);
            case CLASSES -> new ClassesPart(this);
            case PLACES -> new PlacesPart(this);
            case PURPOSES -> WordsPart.purposes(this);
            case REFUSALS -> WordsPart.refusals(this);
        };
        scroll.setContent(part);
        scroll.setVvalue(0);
    }

    void look(RulePart part) {
        parts.valueProperty().set(part);
    }

    @Override
    public GateRules rules() {
        return shown == null ? GateRules.usual() : shown.rules();
    }

    @Override
    public boolean open() {
        return shown != null && model.open(shown);
    }

    @Override
    public void change(UnaryOperator<GateRules> how) {
        RuleSet before = shown;
        if (before == null || !open()) {
            return;
        }
        shown = before.with(how.apply(before.rules()));
        RuleSet after = shown;
        model.edit(now -> now.with(after.rules()));
    }

    @Override
    public List<CheckpointId> checkpoints() {
        return model.checkpoints();
    }

    @Override
    public String name(CheckpointId point) {
        return model.name(point);
    }

    @Override
    public void say(Fault fault) {
        model.say(fault);
    }
}
