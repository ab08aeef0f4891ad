package org.shouwang.gate;

/// What the health code showed.
public enum HealthCode {
    GREEN,
    YELLOW,
    RED,
    /// No code to show: a child, an elderly person without a phone.
    NONE
}
