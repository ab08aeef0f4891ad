package org.shouwang.roster;

import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;

/// Why the roster is departed from, and who agreed.
public record Grounds(
        @Nullable Confidential reason, @Nullable PersonName approvedBy) {
    public static final Grounds NONE = new Grounds(null, null);

    /// From what was typed; blank counts as nothing.
    public static Grounds of(@Nullable String reason, @Nullable String approver) {
        return new Grounds(Confidential.orNull(reason), PersonName.orNull(approver));
    }
}
