package org.shouwang.gate.ui;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.pass.PassNumber;
import org.shouwang.household.Resident;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.text.Texts;

/// Under the search line: those who may be meant while one types, then the members of the household held.
final class CandidateList extends VBox {
    private static final Texts T = Texts.of(CandidateList.class);
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final EntryScreenModel model;
    private final Recognition recognition;

    CandidateList(EntryScreenModel model) {
        this.model = model;
        this.recognition = model.recognition;
        getStyleClass().add("candidates");
        recognition.typed.subscribe(typed -> fill());
        recognition.candidates.subscribe(this::fill);
        recognition.candidate.subscribe(now -> fill());
        recognition.recognised.subscribe(now -> fill());
        recognition.refused.subscribe(now -> fill());
        model.cleared.subscribe(now -> fill());
        model.mode.subscribe(now -> fill());
    }

    private void fill() {
        getChildren().clear();
        String typed = recognition.typed.get().strip();
        if (!typed.isEmpty() && recognition.candidates.isEmpty() && !PassNumber.scanned(typed)) {
            getChildren().add(Boxes.sentence(T.get("line.none", typed)));
        } else if (recognition.candidates.size() > 1) {
            recognition.candidates.forEach(candidate -> getChildren().add(line(candidate)));
        } else if (recognition.recognised.get() != null) {
            members(recognition.recognised.get());
        } else if (typed.isEmpty()
                && model.cleared.get() != null
                && model.mode.get() == EntryScreenModel.Mode.RESIDENT) {
            getChildren()
                    .add(Boxes.row(
                            Boxes.muted(T.get("line.cleared")), Buttons.link(T.get("act.restore"), model::restore)));
        }
    }

    private Node line(Candidate candidate) {
        Label words = new Label(candidate.label());
        HBox line = Boxes.row(words);
        line.getStyleClass().add("hit");
        line.pseudoClassStateChanged(CURRENT, candidate.equals(recognition.candidate.get()));
        line.setOnMouseClicked(event -> {
            recognition.candidate.set(candidate);
            model.acts.enter();
        });
        return line;
    }

    private void members(@Nullable Recognised who) {
        if (who == null || who.members().size() < 2) {
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
        Button button = Buttons.plain(T.get("member", at + 1, person.name().value()), () -> {
            recognition.take();
            recognition.member(at);
        });
        button.getStyleClass().setAll("member-chip");
        button.pseudoClassStateChanged(CURRENT, who.chosen().contains(at));
        button.setFocusTraversable(false);
        return button;
    }
}
