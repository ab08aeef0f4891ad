package org.shouwang.kit.work;

import java.util.concurrent.CancellationException;

/// How far a long piece of work is, and whether somebody cancelled it. Given by `kit.fx.Tasks` or the command line.
public interface Progress {
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long of) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /// @param of the total, or 0 where it is not known
    void at(long done, long of);

    boolean cancelled();

    /// Call between units of work; work inside a transaction is undone by the exception.
    default void step(long done, long of) {
        if (cancelled()) {
            throw new CancellationException();
        }
        at(done, of);
    }
}
