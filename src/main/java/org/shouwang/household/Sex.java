package org.shouwang.household;

import org.shouwang.core.IdNumber;

/// As GB/T 2261.1; not known is null.
public enum Sex {
    MALE,
    FEMALE;

    public static Sex of(IdNumber.Sex told) {
        return told == IdNumber.Sex.MALE ? MALE : FEMALE;
    }
}
