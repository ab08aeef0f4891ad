package org.shouwang.gate;

/// The four steps at the gate, in their order.
public enum Step {
    CODE_CHECKED,
    CERTIFICATE_CHECKED,
    QUESTIONED,
    REGISTERED
}
