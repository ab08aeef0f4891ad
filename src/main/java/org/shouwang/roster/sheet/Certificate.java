package org.shouwang.roster.sheet;

import java.time.LocalDate;
import org.shouwang.branch.MemberId;

/// 志愿服务证明 as it was made out.
///
/// @param number such as 2021-0007, once a year from 1
/// @param minutes of service that it certifies
public record Certificate(
        CertificateId id,
        String number,
        MemberId memberId,
        LocalDate firstDay,
        LocalDate lastDay,
        long minutes,
        LocalDate issuedOn) {}
