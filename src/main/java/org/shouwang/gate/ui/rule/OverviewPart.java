package org.shouwang.gate.ui.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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
            card.content(Boxes.strong(part.heading()));
            part.sentences().forEach(sentence -> card.content(said(sentence)));
        }
        if (parts.isEmpty()) {
            card.content(Boxes.sentence(T.get("overview.nothing")));
        }
        card.content(Boxes.strong(T.get("overview.lists")));
        card.content(said(T.get(
                "overview.purposes",
                rules.purposes().stream().map(Purpose::words).collect(Collectors.joining(T.get("and"))))));
        card.content(said(T.get(
                "overview.refusals",
                rules.refusals().stream().map(Refusal::words).collect(Collectors.joining(T.get("and"))))));
        getChildren().add(card);
    }

    private static javafx.scene.Node said(String sentence) {
        var label = Boxes.words(sentence);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
