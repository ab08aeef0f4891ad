package org.shouwang.delivery;

/// At which end of a stairwell a round begins.
public enum Floors {
    UP,
    DOWN
}
