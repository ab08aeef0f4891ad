package org.shouwang.exchange.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.shouwang.exchange.ChangedFact;
import org.shouwang.exchange.Heading;
import org.shouwang.exchange.ImportWish;
import org.shouwang.household.Difference;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.text.Texts;

/// Fact by fact: whether what the list says counts, or what is registered stays.
final class FactView {
    private static final Texts T = Texts.of(FactView.class);
    private static final double WIDTH = 640;

    private final Map<Heading, Segmented<Boolean>> choices = new EnumMap<>(Heading.class);
    private final VBox all = Boxes.column();

    FactView(List<ChangedFact> changed, ImportWish wish) {
        GridPane grid = new GridPane();
        grid.setStyle("-fx-hgap: 1.2em; -fx-vgap: 0.5em;");
        int row = 0;
        for (ChangedFact fact : changed) {
            if (!choices.containsKey(fact.heading())) {
                grid.addRow(
                        row++,
                        Boxes.strong(fact.label()),
                        Boxes.muted(count(fact)),
                        Boxes.muted(sample(fact.sample())),
                        choice(fact.heading(), false));
            }
        }
        for (Heading kept : wish.keep()) {
            if (!choices.containsKey(kept)) {
                grid.addRow(
                        row++, Boxes.strong(Texts.name(kept)), Boxes.muted(""), Boxes.muted(""), choice(kept, true));
            }
        }
        all.getChildren().addAll(Boxes.sentence(T.get("facts.say")), grid);
        all.setMaxWidth(WIDTH);
        all.setPrefWidth(WIDTH);
    }

    Node node() {
        return all;
    }

    ImportWish chosen(ImportWish wish) {
        ImportWish chosen = wish;
        for (Map.Entry<Heading, Segmented<Boolean>> choice : choices.entrySet()) {
            chosen = chosen.keeping(choice.getKey(), choice.getValue().value());
        }
        return chosen;
    }

    private Segmented<Boolean> choice(Heading heading, boolean kept) {
        Segmented<Boolean> choice =
                new Segmented<>(List.of(false, true), keep -> keep ? T.get("facts.keep") : T.get("facts.list"), kept);
        choices.put(heading, choice);
        return choice;
    }

    private static String count(ChangedFact fact) {
        return fact.overwritten() == 0
                ? T.get("facts.filled", fact.filled())
                : fact.filled() == 0
                        ? T.get("facts.overwritten", fact.overwritten())
                        : T.get("facts.both", fact.overwritten(), fact.filled());
    }

    private static String sample(Difference change) {
        String old = change.before().isEmpty() ? T.get("facts.nothing") : change.before();
        return change.person().isEmpty()
                ? T.get("facts.sample", old, change.after())
                : T.get("facts.sampleOf", change.person(), old, change.after());
    }
}
