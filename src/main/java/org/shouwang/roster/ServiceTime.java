package org.shouwang.roster;

import org.shouwang.branch.Member;

/// 服务时长: what one person stood in a period, as it happened.
///
/// @param shifts duties that are over and were stood
/// @param planned minutes of those as planned; `worked` as they happened
/// @param nights of those at night
/// @param absent duties noted as not stood
/// @param walkUps how many times the person came unplanned (counted in `shifts` too)
public record ServiceTime(Member member, int shifts, long planned, long worked, int nights, int absent, int walkUps) {
    /// Hours as they happened, to a tenth.
    public double hours() {
        return Math.round(worked / 6.0) / 10.0;
    }
}
