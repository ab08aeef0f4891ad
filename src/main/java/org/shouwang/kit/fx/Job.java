package org.shouwang.kit.fx;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;

/// A piece of work on its way: what it does, and what happens with its result. Nothing runs before [#start].
public final class Job<T extends @Nullable Object> {
    private final Tasks tasks;
    private final Executor lane;
    private final String title;
    private final Work<T> work;
    private Consumer<T> then = result -> {};
    private @Nullable Consumer<Fault> otherwise;
    private Runnable stopped = () -> {};

    Job(Tasks tasks, Executor lane, String title, Work<T> work) {
        this.tasks = tasks;
        this.lane = lane;
        this.title = title;
        this.work = work;
    }

    /// With the result, on the FX thread.
    public Job<T> then(Consumer<T> taker) {
        Consumer<T> before = then;
        then = result -> {
            before.accept(result);
            taker.accept(result);
        };
        return this;
    }

    /// With the fault, on the FX thread, instead of the error dialog.
    public Job<T> otherwise(Consumer<Fault> taker) {
        otherwise = taker;
        return this;
    }

    /// Where the user cancelled it, on the FX thread.
    public Job<T> stopped(Runnable taker) {
        stopped = taker;
        return this;
    }

    /// Sends it to its thread.
    public Running start() {
        return tasks.start(this, lane);
    }

    String title() {
        return title;
    }

    Work<T> work() {
        return work;
    }

    void succeed(T result) {
        then.accept(result);
    }

    void fail(Fault fault, Consumer<Fault> usual) {
        (otherwise == null ? usual : otherwise).accept(fault);
    }

    void stop() {
        stopped.run();
    }
}
