package org.shouwang.kit.fx;

import java.math.BigDecimal;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// What stands in the control of a field, as typed and as a number.
final class FieldText {
    private static final Texts T = Texts.of(FieldText.class);

    private FieldText() {}

    static @Nullable Integer whole(String typed, String label) {
        String text = plain(typed);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new Fault("FORM-04", T.get("field.noNumber", label), e);
        }
    }

    static @Nullable BigDecimal decimal(String typed, String label) {
        String text = plain(typed);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new Fault("FORM-04", T.get("field.noNumber", label), e);
        }
    }

    static Fault notPicked(String typed) {
        return new Fault("FORM-05", T.get("field.notPicked", typed));
    }

    /// As entered, to see whether it was changed.
    static @Nullable Object content(Node control) {
        return switch (control) {
            case TextInputControl input -> input.getText() == null ? "" : input.getText();
            case Picker<?> picker -> picker.field().getText();
            case ComboBox<?> box -> box.getValue();
            case CheckBox box -> box.isSelected();
            default -> null;
        };
    }

    /// A mark goes away as soon as something else is entered.
    static void quietAfterEdit(Field<?> field) {
        switch (field.control()) {
            case TextInputControl input -> input.textProperty().subscribe((was, is) -> field.mark(null));
            case Picker<?> picker -> picker.field().textProperty().subscribe((was, is) -> field.mark(null));
            case ComboBox<?> box -> box.valueProperty().subscribe((was, is) -> field.mark(null));
            default -> {}
        }
    }

    /// Full-width digits and thousands commas are how people paste numbers.
    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        for (char c : typed.strip().toCharArray()) {
            char half = c >= 0xff01 && c <= 0xff5e ? (char) (c - 0xfee0) : c;
            if (half != ',') {
                plain.append(half);
            }
        }
        return plain.toString();
    }
}
