package org.shouwang.ledger;

import org.shouwang.kit.db.RowChange;

/// Something that happened to one row: which act of whom and when, and the row before and after.
///
/// @param order grows in time
public record Happening(long order, AuditLine line, RowChange change) {
    /// The act in Chinese, such as "修改住户".
    public String label() {
        return Acts.label(line.act());
    }

    /// Whether the row began with this.
    public boolean begins() {
        return change.before() == null;
    }

    /// Whether the row ended with this.
    public boolean ends() {
        return change.after() == null;
    }
}
