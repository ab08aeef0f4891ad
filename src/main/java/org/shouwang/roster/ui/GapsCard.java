package org.shouwang.roster.ui;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.shouwang.branch.Member;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Candidate;
import org.shouwang.roster.solver.Rule;
import org.shouwang.roster.Slot;

/// What is still open, whom one could ask, and which rule stands in the way of each.
final class GapsCard {
    private static final Texts T = Texts.of(GapsCard.class);
    private static final int ASKED = 3;

    private final RosterScreenModel model;
    private final BiConsumer<Slot, Member> assign;
    private final VBox lines = Boxes.column();
    private final Label title = Boxes.strong("");
    private final Card card = new Card();

    GapsCard(RosterScreenModel model, BiConsumer<Slot, Member> assign) {
        this.model = model;
        this.assign = assign;
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("gap-scroll");
        card.content(title, Boxes.grow(scroll));
        card.getStyleClass().add("gaps-card");
    }

    Card node() {
        return card;
    }

    void show(Shown shown) {
        lines.getChildren().clear();
        if (shown.openPlaces() == 0) {
            int past = shown.figures().open();
            title.setText(
                    past > 0
                            ? T.get("gaps.nonePast", past)
                            : T.get("gaps.none", shown.figures().filled()));
            return;
        }
        title.setText(T.get("gaps.some", shown.openPlaces()));
        if (shown.open().size() >= 12) {
            lines.getChildren().add(Boxes.sentence(T.get("gaps.many")));
        }
        shown.open().forEach(open -> lines.getChildren().add(gap(open)));
    }

    private Node gap(OpenPlace open) {
        Slot slot = open.gap().slot();
        Label where = new Label(model.where(slot));
        where.getStyleClass().addAll("duty-chip", "gap");
        FlowPane line =
                Boxes.flow(where, Boxes.words(T.get("gaps.missing", open.gap().missing())));
        List<Candidate> free =
                open.candidates().stream().filter(Candidate::free).toList();
        if (!free.isEmpty()) {
            line.getChildren().add(Boxes.muted(T.get("gaps.free", free.size())));
            free.stream()
                    .limit(ASKED)
                    .forEach(each -> line.getChildren()
                            .add(Buttons.link(each.member().called(), () -> assign.accept(slot, each.member()))));
            return line;
        }
        VBox all = Boxes.column(line);
        all.getStyleClass().add("gap-lines");
        open.candidates().stream()
                .filter(Candidate::askable)
                .limit(ASKED)
                .forEach(each -> all.getChildren().add(asked(slot, each)));
        String others = others(
                open.candidates().stream().filter(each -> !each.askable()).toList());
        if (!others.isEmpty()) {
            Label rest = Boxes.sentence(others);
            rest.getStyleClass().add("gap-asked");
            all.getChildren().add(rest);
        }
        if (open.candidates().isEmpty()) {
            all.getChildren().add(Boxes.sentence(T.get("gaps.nobody")));
        }
        return all;
    }

    private Node asked(Slot slot, Candidate each) {
        String why = each.hindrance() == null ? "" : each.hindrance().sentence();
        FlowPane line = Boxes.flow(
                Boxes.words(T.get("gaps.why", each.member().called(), why)),
                Buttons.link(T.get("gaps.overrule"), () -> assign.accept(slot, each.member())));
        line.getStyleClass().add("gap-asked");
        return line;
    }

    /// How many are barred by each rule that nobody may overrule.
    private static String others(List<Candidate> barred) {
        Map<Rule, Long> counts = barred.stream()
                .flatMap(each -> each.hindrance() == null
                        ? java.util.stream.Stream.empty()
                        : java.util.stream.Stream.of(each.hindrance().rule()))
                .collect(Collectors.groupingBy(rule -> rule, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> T.get("gaps.count", Texts.name(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(T.get("join")));
    }
}
