package org.shouwang.household.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Likeness;
import org.shouwang.household.Suspect;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// Under the lines of people: who is registered already and may be the one just typed, with what to do about it.
final class SuspectBox extends VBox {
    private static final Texts T = Texts.of(SuspectBox.class);

    private final Set<Suspect> passed = new HashSet<>();
    private @Nullable Consumer<HouseholdId> open;
    private @Nullable Consumer<Suspect> bring;

    SuspectBox() {
        setStyle("-fx-spacing: 0.2em;");
        setManaged(false);
    }

    /// @param opening opens the page of a household
    /// @param bringing brings the person registered elsewhere into this household; null where that is not offered
    void acts(Consumer<HouseholdId> opening, @Nullable Consumer<Suspect> bringing) {
        open = opening;
        bring = bringing;
    }

    void show(List<Suspect> suspects) {
        List<Node> lines = new ArrayList<>();
        for (Suspect suspect : suspects) {
            if (!passed.contains(suspect)) {
                lines.add(line(suspect));
            }
        }
        getChildren().setAll(lines);
        setManaged(!lines.isEmpty());
    }

    private Node line(Suspect suspect) {
        boolean weak = suspect.why() == Likeness.SAME_NAME;
        String words = weak
                ? T.get("suspect.sameName", suspect.name(), suspect.door())
                : T.get("suspect.likely", suspect.name(), suspect.door());
        HBox line = Boxes.row(new Chip(Texts.name(suspect.why()), weak ? Tint.PLAIN : Tint.WARN), Boxes.words(words));
        if (open != null) {
            Consumer<HouseholdId> opening = open;
            line.getChildren().add(Buttons.link(T.get("suspect.open"), () -> opening.accept(suspect.household())));
        }
        if (bring != null) {
            Consumer<Suspect> bringing = bring;
            line.getChildren().add(Buttons.link(T.get("suspect.bring"), () -> {
                pass(suspect);
                bringing.accept(suspect);
            }));
        }
        line.getChildren().add(Buttons.link(T.get("suspect.other"), () -> pass(suspect)));
        line.getChildren().forEach(node -> node.setFocusTraversable(false));
        return line;
    }

    private void pass(Suspect suspect) {
        passed.add(suspect);
        getChildren().clear();
        setManaged(false);
    }
}
