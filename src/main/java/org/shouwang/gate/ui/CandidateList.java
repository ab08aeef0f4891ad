package org.shouwang.gate.ui;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.EntryLine;
import org.shouwang.household.Found;
import org.shouwang.household.Resident;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.text.Texts;

/// Under the search line: those who may be meant while one types, then the members of the household held.
final class CandidateList extends VBox {
    private static final Texts T = Texts.of(CandidateList.class);
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Recognition recognition;

    CandidateList(Recognition recognition) {
        this.recognition = recognition;
        getStyleClass().add("candidates");
        recognition.candidates.subscribe(this::fill);
        recognition.candidate.subscribe(now -> fill());
        recognition.recognised.subscribe(now -> fill());
    }

    private void fill() {
        getChildren().clear();
        String typed = recognition.typed.get().strip();
        if (!typed.isEmpty() && recognition.candidates.isEmpty()) {
            getChildren().add(Boxes.sentence(T.get("line.none")));
        } else if (recognition.candidates.size() > 1) {
            recognition.candidates.forEach(candidate -> getChildren().add(line(candidate)));
        } else {
            members(recognition.recognised.get());
        }
    }

    private Node line(Candidate candidate) {
        Label words = new Label(words(candidate));
        HBox line = Boxes.row(words);
        line.getStyleClass().add("hit");
        line.pseudoClassStateChanged(CURRENT, candidate.equals(recognition.candidate.get()));
        line.setOnMouseClicked(event -> {
            recognition.candidate.set(candidate);
            recognition.take();
        });
        return line;
    }

    private static String words(Candidate candidate) {
        Found hit = candidate.hit();
        EntryLine inside = candidate.inside();
        if (hit != null) {
            return hit.label();
        }
        return inside == null ? "" : T.get("line.inside", inside.entry().name().value(), inside.place());
    }

    private void members(@Nullable Recognised who) {
        if (who == null || who.members().isEmpty()) {
            return;
        }
        FlowPane flow = Boxes.flow(Boxes.muted(T.get("label.members")));
        for (int i = 0; i < who.members().size(); i++) {
            flow.getChildren().add(member(who, i));
        }
        getChildren().add(flow);
    }

    private Node member(Recognised who, int at) {
        Resident person = who.members().get(at);
        Button button = Buttons.plain(T.get("member", at + 1, person.name().value()), () -> recognition.member(at));
        button.getStyleClass().setAll("member-chip");
        button.pseudoClassStateChanged(CURRENT, at == who.at());
        button.setFocusTraversable(false);
        return button;
    }
}
