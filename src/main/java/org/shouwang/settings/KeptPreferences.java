package org.shouwang.settings;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The preferences in use: changed in one place, written at once, told to whoever shows them.
public final class KeptPreferences {
    private final PreferencesFile file;
    private final @Nullable String notice;
    private final List<Consumer<Preferences>> listeners = new CopyOnWriteArrayList<>();
    private Preferences current;

    private KeptPreferences(PreferencesFile file, PreferencesFile.Read read) {
        this.file = file;
        this.current = read.preferences();
        this.notice = read.notice();
    }

    /// Reads the file; whatever stands in it, there are preferences afterwards.
    public static KeptPreferences of(PreferencesFile file) {
        return new KeptPreferences(file, file.read());
    }

    public synchronized Preferences current() {
        return current;
    }

    /// What was wrong with the file, in one sentence; null where nothing was.
    public @Nullable String notice() {
        return notice;
    }

    /// Tells the listeners on the calling thread, then writes the file.
    ///
    /// @throws org.shouwang.kit.text.Fault where the file cannot be written; the change holds for now
    public void change(UnaryOperator<Preferences> how) {
        Preferences changed;
        synchronized (this) {
            changed = how.apply(current);
            if (changed.equals(current)) {
                return;
            }
            current = changed;
        }
        listeners.forEach(listener -> listener.accept(changed));
        file.write(changed);
    }

    public void onChange(Consumer<Preferences> listener) {
        listeners.add(listener);
    }
}
