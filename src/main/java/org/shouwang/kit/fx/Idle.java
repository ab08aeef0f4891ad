package org.shouwang.kit.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;

/// Counts work under way and wakes those who wait for none.
final class Idle {
    private final Object lock = new Object();
    private final List<Object> loops = new ArrayList<>();
    private int pending;

    void begin() {
        synchronized (lock) {
            pending++;
        }
    }

    /// Called where the result has been delivered.
    void end() {
        synchronized (lock) {
            pending--;
            lock.notifyAll();
            if (pending > 0 || loops.isEmpty()) {
                return;
            }
        }
        // Only a waiting FX thread leaves loops here, and it is the thread that delivers.
        List<Object> waiting = List.copyOf(loops);
        loops.clear();
        waiting.forEach(loop -> Platform.exitNestedEventLoop(loop, null));
    }

    void await() {
        if (busy() && onFxThread()) {
            Object loop = new Object();
            loops.add(loop);
            Platform.enterNestedEventLoop(loop);
            return;
        }
        synchronized (lock) {
            while (pending > 0) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private boolean busy() {
        synchronized (lock) {
            return pending > 0;
        }
    }

    private static boolean onFxThread() {
        return Platform.isFxApplicationThread();
    }
}
