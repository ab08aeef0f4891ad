package org.shouwang.roster;

import org.shouwang.branch.MemberId;

/// Who stands in a shift on one day of a kept week.
///
/// @param weekday 1 for Monday to 7 for Sunday
public record TemplatePlace(
        TemplatePlaceId id, TemplateId templateId, ShiftId shiftId, int weekday, MemberId memberId) {}
