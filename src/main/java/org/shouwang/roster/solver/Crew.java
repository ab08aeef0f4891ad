package org.shouwang.roster.solver;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// The threads that think while the filling thread looks after them. None is left working when the filling ends.
final class Crew implements AutoCloseable {
    private final ExecutorService threads;
    private final BooleanSupplier enough;

    /// @param enough whether to cut short what is running; asked often, on the calling thread
    Crew(int size, BooleanSupplier enough) {
        this.threads = Executors.newFixedThreadPool(
                size, Thread.ofPlatform().daemon().name("roster-", 0).factory());
        this.enough = enough;
    }

    /// Runs them side by side and waits until all have ended.
    void run(List<? extends Job> jobs) {
        List<? extends Future<?>> running =
                jobs.stream().map(job -> threads.submit(job::work)).toList();
        try {
            for (int i = 0; i < jobs.size(); i++) {
                await(running.get(i), jobs);
                if (jobs.get(i).settles()) {
                    return;
                }
            }
        } finally {
            while (!running.stream().allMatch(Future::isDone)) {
                jobs.forEach(Job::stop);
                Thread.yield();
            }
        }
    }

    private void await(Future<?> each, List<? extends Job> jobs) {
        while (true) {
            try {
                each.get(20, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException stillWorking) {
                if (enough.getAsBoolean()) {
                    jobs.forEach(Job::stop);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            } catch (ExecutionException broken) {
                throw new IllegalStateException(broken.getCause());
            }
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
