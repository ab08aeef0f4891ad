package org.shouwang.gate.ui;

import java.util.regex.Pattern;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Plate;

/// What somebody who is not known may be called by what was typed: it becomes the plate, phone, door or name of the new
/// outsider, so that nothing is typed twice.
enum Words {
    PLATE,
    PHONE,
    DOOR,
    NAME;

    private static final Pattern DIGITS = Pattern.compile("\\+?[0-9][0-9 -]{6,}");

    static Words of(String typed) {
        String text = typed.strip();
        if (new Plate(text).kind() != Plate.Kind.DOUBTFUL) {
            return PLATE;
        }
        if (DIGITS.matcher(text).matches()
                && text.chars().filter(Character::isDigit).count() >= 10) {
            return PHONE;
        }
        return Dwelling.typed(text).isPresent() ? DOOR : NAME;
    }
}
