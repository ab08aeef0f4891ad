package org.shouwang.roster.ui;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberKind;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.text.Texts;

/// What the colours and outlines of the roster mean.
final class Legend {
    private static final Texts T = Texts.of(Legend.class);

    private Legend() {}

    static Node node() {
        HBox legend = Boxes.row();
        legend.getStyleClass().add("legend");
        for (MemberKind kind : MemberKind.values()) {
            if (kind != MemberKind.GRID_WORKER) {
                var chip =
                        Boxes.words(kind == MemberKind.COMMUNITY_WORKER ? T.get("legend.community") : Texts.name(kind));
                chip.getStyleClass()
                        .addAll(
                                "duty-chip",
                                DutyChip.kind(Member.of(new org.shouwang.core.PersonName("-"), kind, null)));
                legend.getChildren().add(chip);
            }
        }
        var red = Boxes.words(T.get("legend.red"));
        red.getStyleClass().addAll("duty-chip", "conflict-red");
        var amber = Boxes.words(T.get("legend.amber"));
        amber.getStyleClass().addAll("duty-chip", "conflict-amber");
        legend.getChildren().addAll(red, amber, Boxes.muted(T.get("legend.keys")));
        return legend;
    }
}
