package org.shouwang.kit.fx;

import org.jspecify.annotations.Nullable;
import org.shouwang.kit.work.Progress;

/// Something slow that runs away from the window and never touches a node.
@FunctionalInterface
public interface Work<T extends @Nullable Object> {
    T work(Progress progress) throws Exception;

    /// Work that gives nothing back.
    @SuppressWarnings("NullAway") // it does not see the @Nullable inside the type argument
    static Work<@Nullable Void> of(Step step) {
        return progress -> {
            step.run();
            return null;
        };
    }

    /// Something to do that may fail.
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }
}
