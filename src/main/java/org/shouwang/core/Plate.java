package org.shouwang.core;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Texts;

/// A vehicle's plate; stored sealed. Kept as given: an unusual plate is shown as unusual, never refused.
public record Plate(String value) {
    private static final Texts T = Texts.of(Plate.class);
    private static final Pattern USUAL = Pattern.compile(T.get("plate.usual"));
    private static final Pattern NEW_ENERGY = Pattern.compile(T.get("plate.newEnergy"));
    private static final Pattern OTHER = Pattern.compile(T.get("plate.other"));

    /// What kind of plate it looks like.
    public enum Kind {
        USUAL,
        NEW_ENERGY,
        /// Police, trainer, trailer, Hong Kong, Macao, consulate, armed forces.
        SPECIAL,
        DOUBTFUL
    }

    public Plate {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
    }

    /// Null for null and blank.
    public static @Nullable Plate orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Plate(Written.tidy(text));
    }

    /// For comparing: half-width capitals without spaces, dots and hyphens.
    public String normalised() {
        return Written.compact(value)
                .replaceAll("[-.\\u00b7\\u2022\\u2027\\u30fb\\uff65\\u2010-\\u2015]", "")
                .toUpperCase(Locale.ROOT);
    }

    public Kind kind() {
        String plate = normalised();
        if (USUAL.matcher(plate).matches()) {
            return Kind.USUAL;
        }
        if (NEW_ENERGY.matcher(plate).matches()) {
            return Kind.NEW_ENERGY;
        }
        return OTHER.matcher(plate).matches() ? Kind.SPECIAL : Kind.DOUBTFUL;
    }

    /// The last `characters` of the normalised plate, as people call a car.
    public String tail(int characters) {
        String plate = normalised();
        return plate.substring(Math.max(0, plate.length() - characters));
    }

    /// Province, letter and the last three characters.
    public String masked() {
        return Written.masked(normalised(), 2, 3);
    }

    @Override
    public String toString() {
        return "Plate[*]"; // never into a log
    }
}
