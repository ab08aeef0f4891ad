package org.shouwang.donation;

/// How far an offer has come.
public enum IntentState {
    OFFERED,
    ACCEPTED,
    DECLINED,
    ARRIVED
}
