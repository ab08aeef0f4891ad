package org.shouwang.roster.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.shouwang.roster.Conflict;
import org.shouwang.roster.Hindrance;
import org.shouwang.roster.Slot;
import org.shouwang.roster.Waiver;
import org.shouwang.roster.solver.Rule;

/// What is still open, who could come at once, who could if one rule were waived there, and what keeps the others.
final class GapsCard {
    private static final Texts T = Texts.of(GapsCard.class);
    private static final int ASKED = 6;
    private static final int NAMED = 3;

    private final RosterScreenModel model;
    private final BiConsumer<Slot, Member> assign;
    private final Consumer<Slot> go;
    private final VBox lines = Boxes.column();
    private final Label title = Boxes.strong("");
    private final Card card = new Card();

    GapsCard(RosterScreenModel model, BiConsumer<Slot, Member> assign, Consumer<Slot> go) {
        this.model = model;
        this.assign = assign;
        this.go = go;
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(1);
        scroll.setMinHeight(0);
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
        List<Conflict> forbidden = shown.forbidden();
        if (!forbidden.isEmpty()) {
            lines.getChildren().add(forbidden(shown, forbidden.getFirst()));
        }
        if (shown.openPlaces() == 0 && !forbidden.isEmpty()) {
            title.setText(T.get("gaps.forbidden", forbidden.size()));
            return;
        }
        if (shown.openPlaces() == 0) {
            int past = shown.figures().open();
            title.setText(
                    past > 0
                            ? T.get("gaps.nonePast", past)
                            : T.get("gaps.none", shown.figures().filled()));
            return;
        }
        title.setText(
                forbidden.isEmpty()
                        ? T.get("gaps.some", shown.openPlaces())
                        : T.get("gaps.someForbidden", shown.openPlaces(), forbidden.size()));
        if (shown.open().size() >= RosterReading.SHOWN_GAPS) {
            lines.getChildren().add(Boxes.sentence(T.get("gaps.many")));
        }
        shown.open().forEach(open -> lines.getChildren().add(gap(shown, open)));
    }

    /// The first place that must not stand so; a click goes there.
    private Node forbidden(Shown shown, Conflict conflict) {
        Slot slot = shown.roster().slot(conflict.duty());
        String name = shown.roster().member(conflict.duty().memberId()).called();
        FlowPane line = Boxes.flow(
                Buttons.link(model.where(slot), () -> go.accept(slot)),
                Boxes.words(
                        T.get("gaps.forbiddenWhy", name, conflict.hindrance().sentence())));
        line.getStyleClass().add("gap-lines");
        return line;
    }

    private Node gap(Shown shown, OpenPlace open) {
        Slot slot = open.gap().slot();
        Label where = new Label(model.where(slot));
        where.getStyleClass().addAll("duty-chip", "gap");
        FlowPane line =
                Boxes.flow(where, Boxes.words(T.get("gaps.missing", open.gap().missing())));
        VBox all = Boxes.column(line);
        all.getStyleClass().add("gap-lines");
        waived(shown, slot).forEach(waiver -> all.getChildren().add(waived(waiver)));
        List<Candidate> free =
                open.candidates().stream().filter(Candidate::free).toList();
        if (!free.isEmpty()) {
            line.getChildren().add(Boxes.muted(T.get("gaps.free", free.size())));
            free.stream().limit(ASKED).forEach(each -> line.getChildren().add(named(slot, each.member())));
            return all;
        }
        if (open.candidates().isEmpty()) {
            line.getChildren().add(Boxes.sentence(T.get("gaps.nobody")));
            return all;
        }
        Map<Rule, List<Candidate>> couldIf = new EnumMap<>(Rule.class);
        open.candidates().stream()
                .filter(each -> each.askable() && each.hindrances().size() == 1)
                .forEach(each -> couldIf.computeIfAbsent(
                                each.hindrances().getFirst().rule(), rule -> new java.util.ArrayList<>())
                        .add(each));
        couldIf.forEach((rule, people) -> all.getChildren().add(could(slot, rule, people)));
        String others = others(open.candidates().stream()
                .filter(each -> !each.askable() || each.hindrances().size() > 1)
                .toList());
        if (!others.isEmpty()) {
            Label rest = Boxes.sentence(couldIf.isEmpty() ? T.get("gaps.all", others) : T.get("gaps.others", others));
            rest.getStyleClass().add("gap-asked");
            all.getChildren().add(rest);
        }
        return all;
    }

    private Node named(Slot slot, Member member) {
        return Buttons.link(member.called(), () -> assign.accept(slot, member));
    }

    /// One rule that alone keeps some people from the place.
    private Node could(Slot slot, Rule rule, List<Candidate> people) {
        String sentence = people.getFirst().hindrances().getFirst().sentence();
        FlowPane line = people.size() == 1
                ? Boxes.flow(Boxes.words(T.get("gaps.one", sentence)))
                : Boxes.flow(Boxes.words(T.get("gaps.rule", Texts.name(rule), people.size())));
        people.stream().limit(NAMED).forEach(each -> {
            Node name = named(slot, each.member());
            javafx.scene.control.Tooltip.install(
                    name,
                    new javafx.scene.control.Tooltip(
                            each.hindrances().getFirst().sentence()));
            line.getChildren().add(name);
        });
        if (people.size() > NAMED) {
            line.getChildren().add(Boxes.muted(T.get("gaps.more", people.size())));
        }
        var waive = Buttons.link(T.get("gaps.waive"), () -> model.edits().waive(rule, slot));
        waive.getStyleClass().add("waive-link");
        line.getChildren().add(waive);
        line.getStyleClass().add("gap-asked");
        return line;
    }

    private static Stream<Waiver> waived(Shown shown, Slot slot) {
        return shown.roster().facts().waivers().stream()
                .filter(waiver -> waiver.shiftId().equals(slot.shift().id())
                        && waiver.day().equals(slot.day())
                        && waiver.memberId() == null);
    }

    private Node waived(Waiver waiver) {
        FlowPane line = Boxes.flow(
                Boxes.muted(T.get("gaps.waived", Texts.name(waiver.rule()))),
                Buttons.link(T.get("gaps.keep"), () -> model.edits().takeBack(waiver)));
        line.getStyleClass().add("gap-asked");
        return line;
    }

    /// How many each rule keeps away, those who break several under the gravest.
    private static String others(List<Candidate> barred) {
        Map<Rule, Long> counts = barred.stream()
                .flatMap(each -> each.hindrances().stream().map(Hindrance::rule).limit(1))
                .collect(Collectors.groupingBy(rule -> rule, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> T.get("gaps.count", Texts.name(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(T.get("join")));
    }
}
