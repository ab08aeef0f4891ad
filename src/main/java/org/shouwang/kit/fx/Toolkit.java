package org.shouwang.kit.fx;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Starts the window system once per program, with or without a display, and brings work to its thread.
public final class Toolkit {
    private static final AtomicBoolean STARTED = new AtomicBoolean();
    private static final CountDownLatch READY = new CountDownLatch(1);

    private Toolkit() {}

    /// Starts it on the platform the JVM was told (`-Dglass.platform=Headless`); later calls only wait until it is
    /// ready.
    public static void start() {
        if (STARTED.compareAndSet(false, true)) {
            // JavaFX warns on the console that it stands on the class path; it does so on purpose here.
            Logger log = Logger.getLogger("javafx");
            Level before = log.getLevel();
            log.setLevel(Level.SEVERE);
            Platform.startup(() -> {
                Platform.setImplicitExit(false);
                log.setLevel(before);
                READY.countDown();
            });
        }
        try {
            READY.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Starts it without a display, drawing in memory; must come before any other start.
    public static void startHeadless() {
        if (!STARTED.get()) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            System.setProperty("java.awt.headless", "true");
        }
        start();
    }

    /// Runs on the FX thread and waits for the result; exceptions come back as they are.
    public static <T extends @Nullable Object> T call(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            try {
                return work.call();
            } catch (Exception e) {
                throw thrown(e);
            }
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.join();
        } catch (CompletionException e) {
            throw thrown(e.getCause() == null ? e : e.getCause());
        }
    }

    public static void run(Runnable work) {
        Toolkit.<@Nullable Void>call(() -> {
            work.run();
            return null;
        });
    }

    /// Ends the window system. All windows are hidden first: with a popup open, leaving would kill the JVM on
    /// Linux.
    public static void exit() {
        run(() -> Window.getWindows().stream().toList().forEach(Window::hide));
        Platform.exit();
    }

    private static RuntimeException thrown(Throwable e) {
        return switch (e) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            default -> new IllegalStateException(e);
        };
    }
}
