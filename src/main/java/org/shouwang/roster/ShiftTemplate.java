package org.shouwang.roster;

import java.util.List;
import org.shouwang.kit.text.Texts;

/// The usual ways to divide a day of 24 hours.
public enum ShiftTemplate {
    TWO_TWELVES(2),
    THREE_EIGHTS(3),
    FOUR_SIXES(4);

    private static final Texts T = Texts.of(ShiftTemplate.class);

    private final int parts;

    ShiftTemplate(int parts) {
        this.parts = parts;
    }

    public int parts() {
        return parts;
    }

    public int minutes() {
        return 24 * 60 / parts;
    }

    /// What the shifts are called, from the one that begins first after midnight.
    List<String> names() {
        return List.of(
                switch (this) {
                    case TWO_TWELVES -> T.get("template.names.two").split(" ");
                    case THREE_EIGHTS -> T.get("template.names.three").split(" ");
                    case FOUR_SIXES -> T.get("template.names.four").split(" ");
                });
    }
}
