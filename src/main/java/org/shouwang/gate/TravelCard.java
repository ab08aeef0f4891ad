package org.shouwang.gate;

/// What the travel card (行程卡) showed.
public enum TravelCard {
    CLEAR,
    /// A city with cases, marked with a star.
    STARRED
}
