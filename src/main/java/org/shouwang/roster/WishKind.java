package org.shouwang.roster;

/// What a person says of a time.
public enum WishKind {
    /// Cannot serve then.
    UNAVAILABLE,
    /// Offers to serve then; who serves only at given times serves at no other.
    OFFERED,
    WANTED,
    UNWANTED
}
