package org.shouwang.household.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.shouwang.household.PersonField;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentId;
import org.shouwang.household.Twin;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.text.Texts;

/// Two records side by side: in which household the person stays, and of each field that differs which value is right.
final class TwinChoice extends GridPane {
    private static final Texts T = Texts.of(TwinChoice.class);

    private final Twin twin;
    private final RadioButton stayLeft;
    private final Map<PersonField, RadioButton> left = new LinkedHashMap<>();

    TwinChoice(Twin twin) {
        this.twin = twin;
        setStyle("-fx-hgap: 1em; -fx-vgap: 0.45em; -fx-padding: 0.4em 0;");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(42);
        getColumnConstraints().addAll(labels, half, half);
        boolean keepLeft = twin.one().counts() || !twin.other().counts();
        stayLeft = pair(0, T.get("twins.stays"), door(twin.one()), door(twin.other()), keepLeft);
        int row = 1;
        Resident one = twin.one().person();
        Resident other = twin.other().person();
        row = told(row, T.get("person.status"), status(twin.one()), status(twin.other()));
        for (PersonField field : PersonField.ALL) {
            boolean full = differing(field, one, other);
            String a = full ? field.shown(one) : field.masked(one);
            String b = full ? field.shown(other) : field.masked(other);
            if (field.differs(one, other)) {
                left.put(field, pair(row++, field.label(), a, b, keepLeft ? !a.isEmpty() : b.isEmpty()));
            } else if (!a.isEmpty()) {
                row = told(row, field.label(), a, b);
            }
        }
    }

    /// Numbers stand in full only where both are there and differ, so that the difference is seen.
    private static boolean differing(PersonField field, Resident one, Resident other) {
        return field.differs(one, other)
                && !field.shown(one).isEmpty()
                && !field.shown(other).isEmpty();
    }

    private RadioButton pair(int row, String label, String a, String b, boolean first) {
        ToggleGroup group = new ToggleGroup();
        RadioButton one = radio(label, a, group);
        RadioButton other = radio(label, b, group);
        (first ? one : other).setSelected(true);
        addRow(row, Boxes.strong(label), one, other);
        return one;
    }

    private static RadioButton radio(String label, String words, ToggleGroup group) {
        RadioButton button = new RadioButton(words.isEmpty() ? T.get("page.unknown") : words);
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setToggleGroup(group);
        button.setAccessibleText(label + " " + button.getText());
        return button;
    }

    private int told(int row, String label, String a, String b) {
        Node one = Boxes.words(a);
        Node other = Boxes.words(b);
        one.setStyle("-fx-padding: 0 0 0 1.75em;");
        other.setStyle("-fx-padding: 0 0 0 1.75em;");
        addRow(row, Boxes.muted(label), one, other);
        return row + 1;
    }

    private static String door(Twin.Side side) {
        return side.person().householder() ? T.get("twins.head", side.door()) : side.door();
    }

    private static String status(Twin.Side side) {
        return side.counts() ? Texts.name(side.person().status()) : T.get("twins.gone");
    }

    private boolean staysLeft() {
        return stayLeft.isSelected();
    }

    /// The record that stays, with the chosen values.
    Resident kept() {
        Resident one = twin.one().person();
        Resident other = twin.other().person();
        Resident kept = staysLeft() ? one : other;
        for (Map.Entry<PersonField, RadioButton> each : left.entrySet()) {
            kept = each.getKey().copy().apply(kept, each.getValue().isSelected() ? one : other);
        }
        return kept;
    }

    ResidentId gone() {
        return (staysLeft() ? twin.other() : twin.one()).person().id();
    }
}
