package org.shouwang.core;

/// What a user of the program may be. One user now: the secretary.
public enum Role {
    SECRETARY,
    CLERK
}
