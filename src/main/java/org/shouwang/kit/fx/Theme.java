package org.shouwang.kit.fx;

/// Light or dark; the printed page is always light.
public enum Theme {
    LIGHT,
    DARK
}
