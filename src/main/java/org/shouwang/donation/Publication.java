package org.shouwang.donation;

/// How a donor wishes to be named in public.
public enum Publication {
    FULL,
    MASKED,
    NAMELESS
}
