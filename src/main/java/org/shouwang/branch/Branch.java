package org.shouwang.branch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;

/// The temporary Party branch: its name, who approved it, and its secretary.
///
/// @param superior the Party organisation that approved it
/// @param approvalNo number of the approving document
public record Branch(
        BranchId id,
        String name,
        @Nullable String superior,
        @Nullable String approvalNo,
        @Nullable LocalDate foundedOn,
        @Nullable PersonName secretaryName,
        @Nullable Phone secretaryPhone) {}
