package org.shouwang.kit.fx;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;

/// The one bridge from the window to slow work: background threads, progress, cancel, errors in one place.
///
/// Reading runs side by side ([#run]), writing one after the other in the order it was started ([#write]).
/// Results and faults come back on the FX thread. Work that lasts longer than 300 ms appears in [#running].
public final class Tasks implements AutoCloseable {
    private static final long SHOWN_AFTER_MS = 300;

    private final Executor readers;
    private final Executor writer;
    private final Executor delivery;
    private final @Nullable ScheduledExecutorService timer;
    private final ObservableList<Running> running = FXCollections.observableArrayList();
    private final Idle idle = new Idle();
    private Consumer<Fault> onFault = fault -> {
        throw fault;
    };

    private Tasks(Executor readers, Executor writer, Executor delivery, @Nullable ScheduledExecutorService timer) {
        this.readers = readers;
        this.writer = writer;
        this.delivery = delivery;
        this.timer = timer;
    }

    /// For the window: daemon threads, results on the FX thread.
    public static Tasks background() {
        return new Tasks(
                Executors.newFixedThreadPool(
                        3, Thread.ofPlatform().daemon().name("reader-", 1).factory()),
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("writer").factory()),
                Platform::runLater,
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("timer").factory()));
    }

    /// For tests of a screen model: everything runs at once on the calling thread, no toolkit needed.
    public static Tasks direct() {
        return new Tasks(Runnable::run, Runnable::run, Runnable::run, null);
    }

    /// What happens to a fault that nobody else takes; the window shows the error dialog.
    public void onFault(Consumer<Fault> handler) {
        onFault = handler;
    }

    /// Reading, exporting, importing checks: runs beside other work.
    public <T extends @Nullable Object> Job<T> run(String title, Work<T> work) {
        return new Job<>(this, readers, title, work);
    }

    /// Changing the store: runs after all writing that was started before.
    public <T extends @Nullable Object> Job<T> write(String title, Work<T> work) {
        return new Job<>(this, writer, title, work);
    }

    /// Work that has lasted longer than 300 ms; changes on the FX thread only.
    public ObservableList<Running> running() {
        return running;
    }

    /// Waits until nothing runs and every result was delivered; from any thread, the FX thread too.
    public void awaitIdle() {
        idle.await();
    }

    @Override
    public void close() {
        for (Executor executor : new @Nullable Executor[] {readers, writer, timer}) {
            if (executor instanceof ExecutorService service) {
                service.shutdown();
            }
        }
    }

    <T extends @Nullable Object> Running start(Job<T> job, Executor lane) {
        Running run = new Running(job.title());
        idle.begin();
        if (timer != null) {
            var unused = timer.schedule(() -> delivery.execute(() -> show(run)), SHOWN_AFTER_MS, TimeUnit.MILLISECONDS);
        }
        lane.execute(() -> work(job, run));
        return run;
    }

    private <T extends @Nullable Object> void work(Job<T> job, Running run) {
        Runnable outcome;
        try {
            run.stopIfCancelled();
            T result = job.work().work(run);
            outcome = () -> job.succeed(result);
        } catch (CancellationException e) {
            outcome = job::stop;
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            Fault fault = Faults.of(e);
            outcome = () -> job.fail(fault, onFault);
        }
        Runnable last = outcome;
        delivery.execute(() -> deliver(run, last));
    }

    private void deliver(Running run, Runnable outcome) {
        run.finish();
        running.remove(run);
        try {
            outcome.run();
        } catch (RuntimeException e) {
            onFault.accept(Faults.of(e));
        } finally {
            idle.end();
        }
    }

    private void show(Running run) {
        if (!run.finished()) {
            running.add(run);
        }
    }
}
