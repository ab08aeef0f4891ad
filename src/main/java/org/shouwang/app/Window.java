package org.shouwang.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.FileChoice;
import org.shouwang.kit.fx.Look;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Toolkit;
import org.shouwang.kit.text.Texts;

/// The window on the screen, from opening to closing.
public final class Window {
    private static final Texts T = Texts.of(Window.class);

    private Window() {}

    /// Opens the window and returns when it is closed.
    ///
    /// @param store opened at once; null to ask
    public static void open(Clock clock, @Nullable Path store) {
        if (store == null) {
            return;
        }
        Toolkit.start();
        CountDownLatch closed = new CountDownLatch(1);
        try (Desk desk = Desk.open(store, clock, null);
                Tasks tasks = Tasks.background()) {
            Office office = Office.of(desk, tasks, FileChoice.system());
            String compound = desk.compounds().layout().name();
            Toolkit.run(() -> {
                Stage stage = new Stage();
                Scene scene = new Scene(office.shell().root(), 1366, 768);
                Look.USUAL.wear(scene);
                stage.setTitle(T.get("window.title", compound));
                stage.setScene(scene);
                stage.setOnHidden(event -> closed.countDown());
                stage.show();
                office.shell().open(office.shell().ids().getFirst(), null);
            });
            closed.await();
            tasks.awaitIdle();
            Toolkit.run(office::close);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Toolkit.exit();
        }
    }
}
