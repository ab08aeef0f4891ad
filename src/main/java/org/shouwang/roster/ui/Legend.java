package org.shouwang.roster.ui;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberKind;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.text.Texts;

/// What the colours and outlines of the roster mean: the kinds of people who serve, and the two sorts of conflict.
final class Legend {
    private static final Texts T = Texts.of(Legend.class);

    private final HBox row = Boxes.row();

    Legend() {
        row.getStyleClass().add("legend");
        row.setMinWidth(0);
    }

    Node node() {
        return row;
    }

    void show(Shown shown) {
        row.getChildren().clear();
        Set<MemberKind> kinds = shown.roster().people().stream()
                .filter(member -> shown.roster().period().days().stream().anyMatch(member::belongs))
                .map(Member::kind)
                .collect(Collectors.toSet());
        for (MemberKind kind : MemberKind.values()) {
            if (kinds.contains(kind)) {
                chip(Texts.name(kind), DutyChip.kind(Member.of(new org.shouwang.core.PersonName("-"), kind, null)));
            }
        }
        chip(T.get("legend.red"), "conflict-red");
        chip(T.get("legend.amber"), "conflict-amber");
        row.getChildren().add(Boxes.muted(T.get("legend.keys")));
    }

    private void chip(String words, String style) {
        Label chip = Boxes.words(words);
        chip.getStyleClass().addAll("duty-chip", style);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        row.getChildren().add(chip);
    }
}
