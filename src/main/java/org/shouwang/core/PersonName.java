package org.shouwang.core;

import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// A person's name, kept exactly as written (rare and traditional characters included).
public record PersonName(String value) {
    private static final Texts T = Texts.of(PersonName.class);

    public PersonName {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
    }

    /// Null for null and blank.
    public static @Nullable PersonName orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : new PersonName(Written.tidy(text));
    }

    /// The name itself, where it is none: null.
    ///
    /// @param field that a fault names
    /// @throws Fault NAME-01 digits alone, which name nobody
    public static @Nullable PersonName checked(@Nullable PersonName name, String field) {
        if (name != null && name.value.codePoints().noneMatch(Character::isLetter)) {
            throw new Fault("NAME-01", T.get("name.digits", name.value)).at(field);
        }
        return name;
    }

    /// First and last character, stars between; of two characters only the first.
    public String masked() {
        int[] characters = value.codePoints().toArray();
        int length = characters.length;
        if (length == 1) {
            return value;
        }
        StringBuilder out = new StringBuilder().appendCodePoint(characters[0]);
        out.repeat('*', Math.max(1, length - 2));
        if (length > 2) {
            out.appendCodePoint(characters[length - 1]);
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return "PersonName[*]"; // never into a log
    }
}
