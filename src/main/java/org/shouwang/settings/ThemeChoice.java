package org.shouwang.settings;

/// Light or dark windows; SYSTEM does as the computer does.
public enum ThemeChoice {
    LIGHT,
    DARK,
    SYSTEM
}
