package org.shouwang.branch;

/// Which person on the roll.
public record MemberId(long value) {
    /// Of a person who is not on the roll yet.
    public static final MemberId NONE = new MemberId(0);
}
