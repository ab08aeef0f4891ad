package org.shouwang.roster;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;

/// 查岗记录: somebody looked whether a post was manned.
///
/// @param at local time
/// @param due who should have been there, in words; `present` who was
/// @param inOrder whether nothing was found
public record PostCheck(
        PostCheckId id,
        LocalDateTime at,
        PersonName checker,
        ShiftId shiftId,
        LocalDate day,
        @Nullable Confidential due,
        @Nullable Confidential present,
        boolean inOrder,
        @Nullable Confidential finding) {}
