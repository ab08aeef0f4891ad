package org.shouwang.kit.db;

import java.sql.SQLException;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.sqlite.SQLiteErrorCode;

/// What the engine refuses, in words: what happened, what was kept, what to do.
final class Refusals {
    private static final Texts T = Texts.of(Refusals.class);

    private Refusals() {}

    static Fault of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Fault fault) {
                return fault;
            }
            if (cause instanceof SQLException sql) {
                return of(sql);
            }
        }
        return new Fault("DB-99", T.get("engine.other", thrown.getClass().getSimpleName()), thrown);
    }

    private static Fault of(SQLException thrown) {
        int code = thrown.getErrorCode() & 0xff;
        String said = String.valueOf(thrown.getMessage());
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return new Fault("DB-20", T.get("disk.full"), thrown);
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code || code == SQLiteErrorCode.SQLITE_PERM.code) {
            return new Fault("DB-21", T.get("store.readOnly"), thrown);
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new Fault("DB-22", T.get("store.busy"), thrown);
        }
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return new Fault("DB-23", T.get("store.damaged"), thrown);
        }
        if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return new Fault("DB-24", T.get("store.cannotOpen"), thrown);
        }
        if (code == SQLiteErrorCode.SQLITE_IOERR.code) {
            return new Fault("DB-25", T.get("disk.error"), thrown);
        }
        if (code == SQLiteErrorCode.SQLITE_CONSTRAINT.code) {
            return constraint(said, thrown);
        }
        return new Fault("DB-99", T.get("engine.other", thrown.getErrorCode()), thrown);
    }

    private static Fault constraint(String said, SQLException thrown) {
        if (said.contains("UNIQUE")) {
            return new Fault("DB-30", T.get("constraint.unique"), thrown);
        }
        if (said.contains("FOREIGN KEY")) {
            return new Fault("DB-31", T.get("constraint.inUse"), thrown);
        }
        if (said.contains("append-only")) {
            return new Fault("DB-34", T.get("constraint.fixed"), thrown);
        }
        if (said.contains("NOT NULL")) {
            return new Fault("DB-32", T.get("constraint.missing"), thrown);
        }
        return new Fault("DB-33", T.get("constraint.other"), thrown);
    }
}
