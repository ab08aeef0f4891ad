package org.shouwang.app;

import java.util.List;
import org.shouwang.kit.fx.Hit;

/// What the box at the top finds; each hit's value opens it. Asked on the FX thread, answers from memory.
public interface Finder {
    /// The best hits, group by group.
    List<Hit<Runnable>> find(String typed);

    /// What was opened last, while nothing is typed.
    default List<Hit<Runnable>> recent() {
        return List.of();
    }

    /// A line under the hits of the last question, `""` for none.
    default String foot() {
        return "";
    }
}
