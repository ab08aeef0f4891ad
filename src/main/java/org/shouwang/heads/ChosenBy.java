package org.shouwang.heads;

/// How a head came into office.
public enum ChosenBy {
    RESIDENTS,
    BRANCH,
    VOLUNTEERED
}
