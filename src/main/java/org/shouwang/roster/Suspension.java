package org.shouwang.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;

/// 停班: a shift that is not stood on one day; the place needs nobody.
public record Suspension(
        SuspensionId id,
        ShiftId shiftId,
        LocalDate day,
        @Nullable Confidential reason,
        @Nullable PersonName approvedBy) {}
