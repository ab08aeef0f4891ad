package org.shouwang.roster.solver;

import org.jspecify.annotations.Nullable;

/// Makes a plan for a case. A plan always comes: what nobody may do stays open.
public interface Filler {
    /// Where `start` is given it is a plan to improve on; it need not be legal.
    ///
    /// @throws java.util.concurrent.CancellationException from the watcher
    Answer fill(Case toFill, @Nullable Plan start, Effort effort, Watcher watcher);
}
