package org.shouwang.app;

import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.household.Homes;
import org.shouwang.kit.fx.FileChoice;
import org.shouwang.kit.fx.FxTest;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Toolkit;
import org.shouwang.settings.KeptPreferences;
import org.shouwang.settings.PreferencesFile;

/// The whole window over a store of its own, typed into without the mouse; what is pressed is counted.
abstract class Keystrokes {
    @TempDir
    Path folder;

    Desk desk;
    Tasks tasks;
    Office office;
    FxTest window;
    int keys;

    /// A store to open, closed again.
    record Prepared(Path file, Clock clock) {
        static Prepared of(TestStore store) {
            return new Prepared(store.file, Homes.clock(store));
        }
    }

    /// Makes the store, before the window is there.
    abstract Prepared prepare();

    /// The page that is typed into.
    abstract String screen();

    /// What the page needs besides, before it is shown.
    void settled() {}

    @BeforeEach
    void open() {
        Prepared made = prepare();
        desk = Desk.open(made.file(), made.clock(), null);
        settled();
        tasks = Tasks.background();
        Toolkit.startHeadless();
        office = Office.of(
                desk,
                KeptPreferences.of(new PreferencesFile(folder.resolve("preferences"))),
                tasks,
                FileChoice.system());
        window = FxTest.open(tasks, () -> office.shell().root());
        window.run(() -> office.shell().open(screen(), null));
    }

    @AfterEach
    void close() {
        window.close();
        Toolkit.run(office::close);
        tasks.close();
        desk.close();
    }

    void type(String words) {
        keys += words.length();
        window.type(words);
    }

    void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            keys++;
            window.press(code);
        }
    }

    void ctrl(KeyCode code) {
        keys++;
        window.ctrl(code);
        window.settle();
    }
}
