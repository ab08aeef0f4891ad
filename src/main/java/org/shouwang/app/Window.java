package org.shouwang.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.shouwang.app.sample.Sample;
import org.shouwang.app.welcome.Welcome;
import org.shouwang.kit.fx.FileChoice;
import org.shouwang.kit.fx.Look;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Theme;
import org.shouwang.kit.fx.Toolkit;
import org.shouwang.kit.text.Texts;
import org.shouwang.settings.KeptPreferences;
import org.shouwang.settings.Places;
import org.shouwang.settings.Preferences;
import org.shouwang.settings.PreferencesFile;
import org.shouwang.settings.ThemeChoice;

/// The window on the screen, from opening to closing: first the ways in, then the office of the open store.
public final class Window {
    private static final Texts T = Texts.of(Window.class);

    private final Clock clock;
    private final Tasks tasks = Tasks.background();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Stage stage = new Stage();
    private @Nullable Office office;
    private @Nullable Desk desk;

    private final KeptPreferences kept;

    private Window(Clock clock, KeptPreferences kept) {
        this.clock = clock;
        this.kept = kept;
        kept.onChange(changed -> Platform.runLater(() -> look(changed).wear(stage.getScene())));
    }

    /// Opens the window and returns when it is closed.
    ///
    /// @param store opened at once; null to ask
    public static void open(Clock clock, @Nullable Path store) {
        Toolkit.start();
        KeptPreferences kept =
                KeptPreferences.of(new PreferencesFile(Places.here().preferences()));
        Window window = Toolkit.call(() -> new Window(clock, kept));
        try {
            Toolkit.run(() -> window.begin(store));
            window.closed.await();
            window.tasks.awaitIdle();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            window.end();
            Toolkit.exit();
        }
    }

    private void begin(@Nullable Path store) {
        Welcome welcome = new Welcome(
                clock, Places.here(), kept.current(), tasks, FileChoice.system(), new Sample(clock)::make, this::enter);
        Rectangle2D free = Screen.getPrimary().getVisualBounds();
        stage.setScene(new Scene(new StackPane(), Math.min(1366, free.getWidth()), Math.min(768, free.getHeight())));
        for (int size : new int[] {16, 32, 48, 128, 256}) {
            stage.getIcons().add(icon(size));
        }
        show(welcome.root(), T.get("window.name"));
        stage.setOnHidden(event -> closed.countDown());
        stage.setMaximized(free.getWidth() <= 1440 || free.getHeight() <= 800);
        stage.show();
        String notice = kept.notice();
        if (notice != null) {
            welcome.say(notice);
        }
        if (store != null) {
            welcome.open(store);
        }
    }

    private void show(Parent root, String title) {
        stage.getScene().setRoot(root);
        look(kept.current()).wear(stage.getScene());
        stage.setTitle(title);
    }

    private static Look look(Preferences preferences) {
        ThemeChoice choice = preferences.theme();
        boolean dark = choice == ThemeChoice.DARK
                || (choice == ThemeChoice.SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
        return new Look(dark ? Theme.DARK : Theme.LIGHT, preferences.scale());
    }

    /// The store is open: its office takes the window.
    private void enter(Desk opened) {
        desk = opened;
        tasks.run(T.get("opening"), progress -> {
                    kept.change(now -> now.opened(opened.ledger().store()));
                    return Office.of(opened, kept, tasks, FileChoice.system());
                })
                .then(this::work)
                .start();
    }

    private void work(Office ready) {
        office = ready;
        Desk open = Objects.requireNonNull(desk);
        show(ready.shell().root(), T.get("window.title", open.ledger().store().getFileName()));
        ready.shell().open(ready.shell().ids().getFirst(), null);
    }

    private void end() {
        Toolkit.run(() -> {
            if (office != null) {
                office.close();
            }
        });
        tasks.close();
        if (desk != null) {
            desk.close();
        }
    }

    private static Image icon(int size) {
        try (InputStream in =
                Objects.requireNonNull(Window.class.getResourceAsStream("icon/shouwang-" + size + ".png"))) {
            return new Image(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
