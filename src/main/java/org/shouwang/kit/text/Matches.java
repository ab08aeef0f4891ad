package org.shouwang.kit.text;

import java.util.List;

/// What was found: the best items in order, and how many there are in all.
public record Matches<T>(List<T> items, int total) {
    public Matches {
        items = List.copyOf(items);
    }
}
