package org.shouwang.roster.solver;

/// Work for one thread that can be cut short.
interface Job {
    void work();

    /// Ends the work soon; called from another thread, maybe again and again, also before it began.
    void stop();

    /// Whether what the others still do is of no use any more.
    default boolean settles() {
        return false;
    }
}
