package org.shouwang.gate.ui.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.rule.Purpose;
import org.shouwang.gate.rule.Refusal;
import org.shouwang.gate.rule.RuleWords;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.text.Texts;

/// All rules of a set in plain sentences.
final class OverviewPart extends VBox {
    private static final Texts T = Texts.of(OverviewPart.class);

    OverviewPart(GateRules rules, Function<CheckpointId, String> naming) {
        getStyleClass().add("stack");
        List<RuleWords.Part> parts = new RuleWords(rules, naming).parts();
        Card card = new Card();
        for (RuleWords.Part part : parts) {
            card.content(block(part.heading(), part.sentences()));
        }
        if (parts.isEmpty()) {
            card.content(Boxes.sentence(T.get("overview.nothing")));
        }
        card.content(block(
                T.get("overview.lists"),
                List.of(
                        T.get(
                                "overview.purposes",
                                rules.purposes().stream()
                                        .map(Purpose::words)
                                        .collect(Collectors.joining(T.get("and")))),
                        T.get(
                                "overview.refusals",
                                rules.refusals().stream()
                                        .map(Refusal::words)
                                        .collect(Collectors.joining(T.get("and")))))));
        getChildren().add(card);
    }

    private static VBox block(String heading, List<String> sentences) {
        VBox block = new VBox(Boxes.strong(heading));
        block.getStyleClass().add("rule-block");
        sentences.forEach(sentence -> block.getChildren().add(said(sentence)));
        return block;
    }

    private static Label said(String sentence) {
        Label label = Boxes.words(sentence);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
