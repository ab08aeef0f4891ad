package org.shouwang.roster.solver;

/// Looks on while a roster is made.
public interface Watcher {
    Watcher NONE = new Watcher() {
        @Override
        public void found(long penalty, long bound, double seconds) {}

        @Override
        public boolean enough() {
            return false;
        }
    };

    /// A better plan was found; called on the filling thread.
    ///
    /// @param bound no plan is better than this
    /// @throws java.util.concurrent.CancellationException to stop and keep nothing
    void found(long penalty, long bound, double seconds);

    /// Whether to stop and keep the best so far; asked often.
    ///
    /// @throws java.util.concurrent.CancellationException to stop and keep nothing
    boolean enough();
}
