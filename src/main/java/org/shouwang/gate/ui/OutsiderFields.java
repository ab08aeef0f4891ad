package org.shouwang.gate.ui;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Plate;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.VehicleKind;
import org.shouwang.gate.ui.EntryScreenModel.Mode;
import org.shouwang.household.Found;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ui.Pickers;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.text.Texts;

/// An outsider on foot or in a vehicle: plate, kind and load of the vehicle, name, phone, on what ground, to whose
/// door.
final class OutsiderFields extends VBox {
    private static final Texts T = Texts.of(OutsiderFields.class);

    private final EntryScreenModel model;
    private final EntryFields fields;
    private final TextField name;
    private final TextField phone;
    private final TextField plate;
    private final Node kindBox;
    private final Node loadBox;
    private final ComboBox<EntryCategory> ground;
    private final Label plateName = Boxes.muted("");
    private final Picker<Found> door;
    private final HBox line = Boxes.row();
    private final Node nameBox;
    private final Node phoneBox;
    private final Node plateBox;
    private final Node groundBox;
    private final Node doorBox;
    private boolean setting;

    OutsiderFields(EntryScreenModel model, Runnable enter) {
        this.model = model;
        this.fields = model.fields;
        getStyleClass().add("column");
        ground = Choices.box(List.of(EntryCategory.values()), Texts::name);
        ground.valueProperty().bindBidirectional(fields.category);
        ground.setMaxWidth(Double.MAX_VALUE);
        ComboBox<VehicleKind> kind = Choices.box(Arrays.asList(VehicleKind.values()), Texts::name);
        kind.valueProperty().bindBidirectional(fields.vehicle);
        kind.setMaxWidth(Double.MAX_VALUE);
        name = field(fields.name, enter);
        plate = field(fields.plate, enter);
        phone = field(fields.phone, enter);
        TextField load = field(fields.load, enter);
        load.setPromptText(T.get("outsider.load.prompt"));
        door = Pickers.household(model.recognition.index()).prompt(T.get("outsider.door.prompt"));
        door.chosenProperty().subscribe(hit -> {
            if (!setting) {
                fields.visiting.set(hit == null ? null : hit.value().household());
            }
        });
        door.field().setOnAction(event -> {
            if (door.value() != null || door.field().getText().isBlank()) {
                enter.run();
            }
        });
        fields.visiting.subscribe(this::visit);
        nameBox = named(T.get("outsider.name"), name, 1);
        phoneBox = named(T.get("outsider.phone"), phone, 1.15);
        plateBox = new VBox(plateName, plate);
        plate.setAccessibleText(T.get("outsider.plate"));
        grow(plateBox, 1.05);
        kindBox = named(T.get("outsider.vehicle"), kind, 0.9);
        loadBox = named(T.get("outsider.load"), load, 0.9);
        groundBox = named(T.get("outsider.category"), ground, 1.05);
        doorBox = named(T.get("outsider.door"), door, 1);
        getChildren().add(line);
        fields.plate.subscribe(this::sayPlate);
        model.mode.subscribe(this::arrange);
        model.rules.subscribe(this::grounds);
    }

    /// Only the classes that are let in, and the one that stands there.
    private void grounds(GateRules rules) {
        EntryCategory now = fields.category.get();
        List<EntryCategory> offered = Arrays.stream(EntryCategory.values())
                .filter(EntryCategory::outsider)
                .filter(category -> category == now || rules.of(category).letIn())
                .toList();
        ground.getItems().setAll(offered);
        ground.setValue(now);
    }

    private void arrange(Mode mode) {
        line.getChildren()
                .setAll(
                        mode == Mode.VEHICLE
                                ? List.of(plateBox, kindBox, nameBox, phoneBox, loadBox, groundBox, doorBox)
                                : List.of(nameBox, phoneBox, groundBox, doorBox, plateBox));
    }

    /// What kind of plate it looks like; an odd one is kept all the same.
    private void sayPlate(String typed) {
        Plate read = Plate.orNull(typed);
        String words = T.get("outsider.plate");
        boolean odd = false;
        if (read != null) {
            odd = read.kind() == Plate.Kind.DOUBTFUL && read.normalised().length() >= 7;
            words = switch (read.kind()) {
                case USUAL -> words;
                case NEW_ENERGY -> T.get("plate.newEnergy");
                case SPECIAL -> T.get("plate.special");
                case DOUBTFUL -> odd ? T.get("plate.odd") : words;
            };
        }
        plateName.setText(words);
        plateName.getStyleClass().removeAll("warn");
        if (odd) {
            plateName.getStyleClass().add("warn");
        }
    }

    private void visit(@Nullable HouseholdId home) {
        Found now = door.value();
        if (home != null && now != null && home.equals(now.household()) || home == null && now == null) {
            return;
        }
        setting = true;
        door.set(
                home == null
                        ? null
                        : model.recognition
                                .index()
                                .known(home.value())
                                .map(Pickers::hit)
                                .orElse(null));
        setting = false;
    }

    private static Node named(String words, Node control, double share) {
        VBox box = new VBox(Boxes.muted(words), control);
        grow(box, share);
        control.setAccessibleText(words);
        return box;
    }

    private static void grow(Node node, double share) {
        VBox box = (VBox) node;
        box.setMinWidth(0);
        box.setPrefWidth(share * 100);
        HBox.setHgrow(box, Priority.ALWAYS);
    }

    private static TextField field(StringProperty text, Runnable enter) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(text);
        field.setOnAction(event -> enter.run());
        return field;
    }

    /// Puts the focus on the first thing that is still to be said.
    void begin(Mode mode) {
        TextField first = mode == Mode.VEHICLE && fields.plate.get().isBlank()
                ? plate
                : fields.name.get().isBlank() ? name : phone;
        first.requestFocus();
        first.end();
    }
}
