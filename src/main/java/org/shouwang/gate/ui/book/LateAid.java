package org.shouwang.gate.ui.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.shouwang.gate.Outcome;
import org.shouwang.household.Resident;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// The strip under the cells: what can be chosen in the one under the keys, by digit or by mouse, and what is to know
/// of the line.
final class LateAid extends VBox {
    private static final Texts T = Texts.of(LateAid.class);

    private final LateScreenModel sheet;
    private final LateLineModel line;
    private final ReadOnlyObjectProperty<LateCell> current;
    private final Choice choice;
    private final FlowPane offered = Boxes.flow();
    private final FlowPane told = Boxes.flow();

    LateAid(LateScreenModel sheet, ReadOnlyObjectProperty<LateCell> current, Choice choice) {
        this.sheet = sheet;
        this.line = sheet.line;
        this.current = current;
        this.choice = choice;
        getStyleClass().add("late-aid");
        getChildren().addAll(offered, told);
        current.subscribe(now -> offer());
        line.who.candidates.subscribe(this::offer);
        line.who.first.subscribe(now -> offer());
        line.who.meant.subscribe(now -> offer());
        sheet.purposes.subscribe(this::offer);
        line.hints.subscribe(this::tell);
        line.problem.subscribe(now -> tell());
        line.mends.subscribe(now -> tell());
    }

    /// Takes one of what is offered, from 0.
    interface Choice {
        void take(LateCell cell, int at);
    }

    /// What a digit chooses in a cell.
    static List<String> choices(LateScreenModel sheet, LateCell cell) {
        return switch (cell) {
            case MEMBER -> {
                LateMeant who = sheet.line.who.meant.get();
                yield who == null
                        ? List.of()
                        : who.members().stream().map(LateAid::member).toList();
            }
            case CATEGORY -> LateForm.categories();
            case PURPOSE -> List.copyOf(sheet.purposes);
            case OUTCOME -> Arrays.stream(Outcome.values()).map(Texts::name).toList();
            case REASON -> LateForm.reasons();
            default -> List.of();
        };
    }

    private static String member(Resident person) {
        return person.householder()
                ? T.get("member.householder", person.name().value())
                : person.name().value();
    }

    private void offer() {
        LateCell cell = current.get();
        List<Node> nodes = new ArrayList<>();
        if (cell == LateCell.WHO && line.who.meant.get() == null) {
            candidates(nodes);
        } else {
            List<String> choices = choices(sheet, cell);
            for (int i = 0; i < choices.size(); i++) {
                nodes.add(chosen(T.get("choice", i + 1, choices.get(i)), cell, i, false));
            }
        }
        if (nodes.isEmpty()) {
            nodes.add(Boxes.muted(words(cell)));
        }
        offered.getChildren().setAll(nodes);
    }

    private static String words(LateCell cell) {
        return switch (cell) {
            case TIME -> T.get("aid.time");
            case WHO -> T.get("aid.who");
            case TEMPERATURE -> T.get("aid.temperature");
            default -> T.get("aid.other");
        };
    }

    private void candidates(List<Node> nodes) {
        LateMeant first = line.who.first.get();
        for (int i = 0; i < line.who.candidates.size(); i++) {
            LateMeant one = line.who.candidates.get(i);
            boolean marked = first != null && first.label().equals(one.label());
            nodes.add(chosen(one.label(), LateCell.WHO, i, marked));
        }
    }

    private Node chosen(String words, LateCell cell, int at, boolean marked) {
        var button = Buttons.plain(words, () -> choice.take(cell, at));
        button.getStyleClass().add("late-choice");
        button.setFocusTraversable(false);
        if (marked) {
            button.getStyleClass().add("late-first");
        }
        return button;
    }

    private void tell() {
        List<Node> nodes = new ArrayList<>();
        if (!line.problem.get().isEmpty()) {
            nodes.add(sentence(line.problem.get(), Tint.ALERT));
        }
        if (line.mends.get() != null) {
            nodes.add(sentence(T.get("mending"), Tint.INFO));
        }
        line.hints.forEach(hint -> nodes.add(sentence(hint, Tint.WARN)));
        if (nodes.isEmpty()) {
            nodes.add(Boxes.muted(T.get("keys")));
        }
        told.getChildren().setAll(nodes);
    }

    private static Node sentence(String words, Tint tint) {
        Label chip = new Chip(words, tint);
        chip.setMinWidth(0);
        return chip;
    }
}
