package org.shouwang.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.core.Confidential;
import org.shouwang.roster.solver.Rule;

/// A rule that does not count in one place, for everybody or, with `memberId`, for one person.
public record Waiver(
        WaiverId id,
        Rule rule,
        ShiftId shiftId,
        LocalDate day,
        @Nullable MemberId memberId,
        @Nullable Confidential reason) {}
