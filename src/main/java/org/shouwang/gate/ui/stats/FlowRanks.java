package org.shouwang.gate.ui.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.shouwang.gate.GateFlow;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.text.Texts;

/// Classes or purposes, one a line, the most frequent first: name, a bar, the numbers.
final class FlowRanks {
    private static final Texts T = Texts.of(FlowRanks.class);
    private static final int SHOWN = 8;

    private final Card card;
    private final VBox lines = Boxes.column();

    FlowRanks(String title) {
        card = new Card(title).content(lines);
        card.setPrefWidth(10);
        HBox.setHgrow(card, Priority.ALWAYS);
    }

    Card node() {
        return card;
    }

    <K> void show(Map<K, GateFlow> sums, Function<K, String> words) {
        List<Map.Entry<K, GateFlow>> all = new ArrayList<>(sums.entrySet());
        all.removeIf(one -> one.getValue().checks() == 0);
        all.sort((a, b) -> b.getValue().checks() - a.getValue().checks());
        lines.getChildren().clear();
        double most = all.isEmpty() ? 1 : Math.max(1, all.getFirst().getValue().checks());
        GateFlow rest = GateFlow.NONE;
        for (int i = 0; i < all.size(); i++) {
            if (i < SHOWN || all.size() == SHOWN + 1) {
                line(words.apply(all.get(i).getKey()), all.get(i).getValue(), most);
            } else {
                rest = rest.plus(all.get(i).getValue());
            }
        }
        if (rest.checks() > 0) {
            line(T.get("ranks.rest", all.size() - SHOWN), rest, most);
        }
        if (all.isEmpty()) {
            lines.getChildren().add(Boxes.muted(T.get("ranks.none")));
        }
    }

    private void line(String name, GateFlow flow, double most) {
        Label words = Boxes.words(name);
        words.getStyleClass().add("rank-name");
        words.setMinWidth(0);
        Region bar = new Region();
        bar.getStyleClass().add("rank-bar");
        StackPane place = new StackPane(bar);
        place.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        place.setMinWidth(0);
        place.setPrefWidth(10);
        HBox.setHgrow(place, Priority.ALWAYS);
        bar.maxWidthProperty().bind(place.widthProperty().multiply(Math.min(1, flow.checks() / most)));
        Label numbers = Boxes.muted(T.get("ranks.numbers", flow.entered(), flow.left(), flow.turnedAway()));
        numbers.getStyleClass().add("rank-numbers");
        Label sum = Boxes.strong(Integer.toString(flow.checks()));
        sum.getStyleClass().add("rank-sum");
        lines.getChildren().add(Boxes.row(words, place, sum, numbers));
    }
}
