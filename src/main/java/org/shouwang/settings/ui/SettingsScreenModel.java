package org.shouwang.settings.ui;

import java.nio.file.Path;
import java.time.Clock;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Job;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;
import org.shouwang.settings.KeptPreferences;
import org.shouwang.settings.StoreCopy;
import org.shouwang.settings.ThemeChoice;

/// What 设置 shows and changes: the look, the place of the store, its copies.
public final class SettingsScreenModel {
    private static final Texts T = Texts.of(SettingsScreenModel.class);

    private final KeptPreferences kept;
    private final Ledger ledger;
    private final StoreCopy copies;
    private final Tasks tasks;
    private final boolean locked;
    private final ObjectProperty<ThemeChoice> theme;
    private final IntegerProperty scale;
    private final ReadOnlyObjectWrapper<Path> folder;
    private final ReadOnlyObjectWrapper<@Nullable Path> lastCopy = new ReadOnlyObjectWrapper<>(this, "lastCopy", null);

    /// @param locked whether the store opens only with a password
    public SettingsScreenModel(KeptPreferences kept, Ledger ledger, Clock clock, boolean locked, Tasks tasks) {
        this.kept = kept;
        this.ledger = ledger;
        this.copies = new StoreCopy(ledger, clock);
        this.tasks = tasks;
        this.locked = locked;
        theme = new SimpleObjectProperty<>(this, "theme", kept.current().theme());
        scale = new SimpleIntegerProperty(this, "scale", kept.current().scale());
        folder = new ReadOnlyObjectWrapper<>(
                this, "folder", copies.folder(kept.current().copies()));
        theme.subscribe((was, is) -> kept.change(now -> now.with(is)));
        scale.subscribe((was, is) -> kept.change(now -> now.scaled(is.intValue())));
    }

    public ObjectProperty<ThemeChoice> theme() {
        return theme;
    }

    /// In percent, 100 to 200.
    public IntegerProperty scale() {
        return scale;
    }

    public Path store() {
        return ledger.store().toAbsolutePath();
    }

    public boolean locked() {
        return locked;
    }

    /// Where copies go.
    public ReadOnlyObjectProperty<Path> folder() {
        return folder.getReadOnlyProperty();
    }

    public void copyInto(Path chosen) {
        kept.change(now -> now.copiesTo(chosen));
        folder.set(copies.folder(chosen));
    }

    /// The copy made last in this sitting, null for none.
    public ReadOnlyObjectProperty<@Nullable Path> lastCopy() {
        return lastCopy.getReadOnlyProperty();
    }

    /// Copies the store in the background.
    public Job<Path> copy() {
        Work<Path> copying = progress -> copies.make(kept.current().copies());
        return tasks.run(T.get("copy.running"), copying).then(lastCopy::set);
    }
}
