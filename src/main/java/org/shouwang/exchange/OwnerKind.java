package org.shouwang.exchange;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Whom a row of a property's list speaks of (业主类型).
enum OwnerKind {
    OWNER,
    FAMILY,
    TENANT;

    /// Null where the list does not say it, or says something else.
    static @Nullable OwnerKind of(String told, HeadingWords words) {
        for (OwnerKind kind : values()) {
            if (!told.isEmpty() && words.says("ownerKind." + kind.name().toLowerCase(Locale.ROOT), told)) {
                return kind;
            }
        }
        return null;
    }
}
