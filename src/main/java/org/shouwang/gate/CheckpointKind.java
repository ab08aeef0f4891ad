package org.shouwang.gate;

/// How long a checkpoint is meant to stand.
public enum CheckpointKind {
    FIXED,
    MOBILE,
    EMERGENCY
}
