package org.shouwang.gate;

/// Which way somebody passes the gate.
public enum Direction {
    IN,
    OUT;

    public Direction other() {
        return this == IN ? OUT : IN;
    }
}
