package org.shouwang.ledger;

import org.jspecify.annotations.Nullable;

/// One changed row of an audit line, as stored before and after (JSON, sealed values sealed).
public record AuditRow(
        long id,
        long lineId,
        String tableName,
        long rowId,
        @Nullable String before,
        @Nullable String after) {}
