package org.shouwang.lists;

/// Whether a list has a line for each household or for each person.
public enum ListKind {
    HOUSEHOLDS,
    PERSONS
}
