package org.shouwang.gate.ui;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.ui.EntryScreenModel.Mode;
import org.shouwang.household.Found;
import org.shouwang.household.ui.Pickers;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.text.Texts;

/// An outsider on foot or in a car: on what ground, name, phone, plate, and to whose door.
final class OutsiderFields extends VBox {
    private static final Texts T = Texts.of(OutsiderFields.class);

    private final EntryFields fields;
    private final TextField name;
    private final TextField plate;
    private final Picker<Found> door;

    OutsiderFields(EntryScreenModel model, Runnable enter) {
        this.fields = model.fields;
        getStyleClass().add("column");
        List<EntryCategory> grounds = Arrays.stream(EntryCategory.values())
                .filter(EntryCategory::outsider)
                .toList();
        ComboBox<EntryCategory> ground = Choices.box(grounds, Texts::name);
        ground.valueProperty().bindBidirectional(fields.category);
        ground.setMaxWidth(Double.MAX_VALUE);
        name = field(fields.name, enter);
        plate = field(fields.plate, enter);
        TextField phone = field(fields.phone, enter);
        door = Pickers.household(model.recognition.index()).prompt(T.get("outsider.door.prompt"));
        door.chosenProperty()
                .subscribe(hit ->
                        fields.visiting.set(hit == null ? null : hit.value().household()));
        HBox line = Boxes.row(
                named(T.get("outsider.name"), name),
                named(T.get("outsider.phone"), phone),
                named(T.get("outsider.plate"), plate),
                named(T.get("outsider.category"), ground),
                named(T.get("outsider.door"), door));
        getChildren().add(line);
    }

    private static Node named(String words, Node control) {
        VBox box = new VBox(Boxes.muted(words), control);
        box.setMinWidth(0);
        box.setPrefWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        control.setAccessibleText(words);
        return box;
    }

    private static TextField field(StringProperty text, Runnable enter) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(text);
        field.setOnAction(event -> enter.run());
        return field;
    }

    void begin(Mode mode) {
        door.set(null);
        (mode == Mode.VEHICLE ? plate : name).requestFocus();
    }
}
