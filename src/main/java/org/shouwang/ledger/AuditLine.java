package org.shouwang.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;

/// Who did what to what, and when. `act` is `room.EnumName.CONSTANT`; `takesBack` is the line that this one undid.
public record AuditLine(
        long id,
        Instant at,
        PersonName actor,
        String act,
        @Nullable Confidential subject,
        @Nullable Long takesBack) {}
