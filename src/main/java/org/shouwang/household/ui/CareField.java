package org.shouwang.household.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.household.CareNeeds;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.text.Texts;

/// The care needs of a person as boxes to tick, from the office's own list, which can be changed on the spot.
final class CareField extends VBox {
    private static final Texts T = Texts.of(CareField.class);

    private final FlowPane boxes = Boxes.flow();
    private final List<CheckBox> all = new ArrayList<>();

    CareField(@Nullable Confidential care, CareList list) {
        setStyle("-fx-spacing: 0.3em;");
        var title = Boxes.muted(T.get("person.care"));
        title.getStyleClass().setAll("label", "field-label");
        getChildren().addAll(title, boxes);
        show(list.names(), CareNeeds.parts(care));
        boxes.getChildren().add(Buttons.link(T.get("care.edit"), () -> list.edit(this::offer)));
    }

    private void show(List<String> names, List<String> ticked) {
        List<String> offered = new ArrayList<>(names);
        ticked.stream().filter(name -> !offered.contains(name)).forEach(offered::add);
        boxes.getChildren().removeAll(all);
        all.clear();
        for (String name : offered) {
            CheckBox box = new CheckBox(name);
            box.setMnemonicParsing(false);
            box.setSelected(ticked.contains(name));
            all.add(box);
        }
        boxes.getChildren().addAll(0, all);
    }

    /// The list has changed: what was ticked stays, under its new name where it was renamed.
    private void offer(List<String> names, List<String> renamed) {
        List<String> ticked = ticked();
        if (renamed.size() == 2 && ticked.remove(renamed.getFirst())) {
            ticked.add(renamed.getLast());
        }
        show(names, ticked);
    }

    private List<String> ticked() {
        List<String> ticked = new ArrayList<>();
        all.stream().filter(CheckBox::isSelected).forEach(box -> ticked.add(box.getText()));
        return ticked;
    }

    @Nullable
    Confidential value() {
        return CareNeeds.joined(ticked());
    }
}
