package org.shouwang.household;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.IdNumber;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.kit.text.Texts;

/// One thing a form says about a household or a person: its name on the form, and its value.
public record Fact<T>(String label, Function<T, @Nullable Object> value) {
    private static final Texts T = Texts.of(Fact.class);

    /// As words, `""` for nothing.
    public String shown(T of) {
        return words(value.apply(of));
    }

    static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case PersonName name -> name.value();
            case Phone phone -> phone.value();
            case IdNumber number -> number.value();
            case Confidential words -> words.value();
            case Enum<?> constant -> Texts.name(constant);
            case Boolean flag -> flag ? T.get("yes") : T.get("no");
            default -> value.toString();
        };
    }
}
