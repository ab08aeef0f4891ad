package org.shouwang.household.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.HouseholdStatus;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// What is special about a household, in small words: 党员户, 特殊群体, 外出, 无电话.
final class MarkChips {
    private static final Texts T = Texts.of(MarkChips.class);

    private MarkChips() {}

    private record Mark(String words, Tint tint) {}

    private static List<Mark> marks(HouseholdRow row) {
        List<Mark> marks = new ArrayList<>();
        if (row.status() == HouseholdStatus.AWAY) {
            marks.add(new Mark(T.get("chip.away"), Tint.WARN));
        }
        if (row.partyHousehold()) {
            marks.add(new Mark(T.get("chip.party"), Tint.ALERT));
        }
        if (row.needsCare()) {
            marks.add(new Mark(T.get("chip.care"), Tint.WARN));
        }
        if (row.phone().isEmpty()) {
            marks.add(new Mark(T.get("chip.noPhone"), Tint.WARN));
        }
        return marks;
    }

    static String words(HouseholdRow row) {
        return String.join(" ", marks(row).stream().map(Mark::words).toList());
    }

    static Node of(HouseholdRow row) {
        HBox box = Boxes.row();
        box.setStyle("-fx-spacing: 4;");
        marks(row).forEach(mark -> box.getChildren().add(new Chip(mark.words(), mark.tint())));
        return box;
    }
}
