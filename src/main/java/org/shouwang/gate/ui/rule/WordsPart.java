package org.shouwang.gate.ui.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.rule.Purpose;
import org.shouwang.gate.rule.Refusal;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.text.Texts;

/// The purposes and the reasons for turning somebody away that are offered at the gate, in their order.
final class WordsPart {
    private static final Texts T = Texts.of(WordsPart.class);

    private WordsPart() {}

    static Node purposes(Edits edits) {
        var kind = new WordList.Kind<Purpose>(
                Purpose::words,
                (purpose, words) -> new Purpose(words, purpose.exempt(), purpose.key()),
                WordsPart::beside,
                Purpose::of,
                T.get("purposes.one"),
                T.get("purposes.add"));
        Card card = new Card(T.get("purposes.title")).sub(T.get("purposes.sub"));
        card.content(new WordList<>(
                kind, edits.rules().purposes(), edits.open(), all -> edits.change(rules -> rules.withPurposes(all))));
        return card;
    }

    private static List<Node> beside(WordList.Line<Purpose> line) {
        Purpose first = line.now().get();
        TextField key = new TextField(first.key() == null ? "" : first.key());
        key.setPromptText(String.valueOf(line.at() + 1));
        key.setAccessibleText(T.get("purposes.key"));
        key.getStyleClass().add("rule-key");
        Typing.onDone(key, typed -> {
            Purpose now = line.now().get();
            line.put().accept(new Purpose(now.words(), now.exempt(), typed.isEmpty() ? null : typed));
        });
        CheckBox exempt = new CheckBox(T.get("purposes.exempt"));
        exempt.setMnemonicParsing(false);
        exempt.setMinWidth(CheckBox.USE_PREF_SIZE);
        exempt.setSelected(first.exempt());
        exempt.selectedProperty().subscribe((before, ticked) -> {
            Purpose now = line.now().get();
            line.put().accept(new Purpose(now.words(), ticked, now.key()));
        });
        return List.of(key, exempt);
    }

    static Node refusals(Edits edits) {
        var kind = new WordList.Kind<Refusal>(
                Refusal::words,
                (refusal, words) -> new Refusal(words, refusal.advice(), refusal.rule()),
                WordsPart::advice,
                Refusal::of,
                T.get("refusals.one"),
                T.get("refusals.add"));
        Card card = new Card(T.get("refusals.title")).sub(T.get("refusals.sub"));
        card.content(new WordList<>(
                kind, edits.rules().refusals(), edits.open(), all -> edits.change(rules -> rules.withRefusals(all))));
        return card;
    }

    private static List<Node> advice(WordList.Line<Refusal> line) {
        Refusal first = line.now().get();
        TextField advice = new TextField(first.advice() == null ? "" : first.advice());
        advice.setPromptText(T.get("refusals.advice"));
        advice.setAccessibleText(T.get("refusals.advice"));
        advice.getStyleClass().add("rule-words");
        HBox.setHgrow(advice, Priority.ALWAYS);
        Typing.onDone(advice, typed -> {
            Refusal now = line.now().get();
            line.put().accept(new Refusal(now.words(), typed.isEmpty() ? null : typed, now.rule()));
        });
        List<Optional<GateRule>> rules = new ArrayList<>();
        rules.add(Optional.empty());
        Arrays.stream(GateRule.values()).map(Optional::of).forEach(rules::add);
        ComboBox<Optional<GateRule>> rule =
                Choices.box(rules, one -> one.map(Texts::name).orElse(T.get("refusals.any")));
        rule.setValue(Optional.ofNullable(first.rule()));
        rule.setAccessibleText(T.get("refusals.rule"));
        rule.getStyleClass().add("rule-whom");
        rule.valueProperty().subscribe((before, one) -> {
            Refusal now = line.now().get();
            line.put().accept(new Refusal(now.words(), now.advice(), one.orElse(null)));
        });
        return List.of(advice, rule);
    }
}
