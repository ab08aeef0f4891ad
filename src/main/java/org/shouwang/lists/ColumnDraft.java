package org.shouwang.lists;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column that is wanted.
///
/// @param choices separated by `|`, of a CHOICE column only
public record ColumnDraft(
        String name, ColumnKind kind, @Nullable String choices) {
    public ColumnDraft(String name, ColumnKind kind) {
        this(name, kind, null);
    }

    /// The choices as people separate them: blank, comma, line.
    public static String choices(String typed) {
        List<String> apart = Arrays.stream(typed.strip().split("[\\s,;|/\u3001\uff0c\uff1b]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        return String.join("|", apart);
    }
}
