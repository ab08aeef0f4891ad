package org.shouwang.household;

/// The kind of identity document.
public enum IdKind {
    RESIDENT_ID,
    HOUSEHOLD_BOOK,
    PASSPORT,
    HONG_KONG_MACAO_PERMIT,
    TAIWAN_PERMIT,
    FOREIGNER_PERMANENT_ID,
    OFFICER_ID,
    NONE
}
