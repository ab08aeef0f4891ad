package org.shouwang.delivery.ui.purchase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.ledger.Ledger;

/// What a page shows of a day: read in the background when the page is shown, and again when another day is chosen or
/// something changes that it is made of; the latest asked for is what is shown.
///
/// @param <R> a day as read at one moment
final class DayReading<R> {
    final ObjectProperty<LocalDate> day;
    final ObjectProperty<@Nullable R> reading = new SimpleObjectProperty<>();

    private final Supplier<Supplier<R>> asking;
    private final Tasks tasks;
    private final String words;
    private boolean loaded;
    private int asked;

    /// @param words told while it is read
    /// @param asking looks at what is chosen and gives what reads it in the background
    DayReading(Clock clock, Tasks tasks, String words, Supplier<Supplier<R>> asking) {
        this.tasks = tasks;
        this.words = words;
        this.asking = asking;
        day = new SimpleObjectProperty<>(LocalDate.now(clock));
        on(day);
    }

    /// Reads again when another one is chosen.
    void on(ObservableValue<?> choice) {
        choice.subscribe(now -> again());
    }

    /// Reads again when one of these tables changes.
    void on(Ledger ledger, String... tables) {
        ledger.onChange(changed -> {
            if (changed.touches(tables)) {
                tasks.run(words, progress -> true).then(come -> again()).start();
            }
        });
    }

    private void again() {
        if (loaded) {
            refresh();
        }
    }

    void refresh() {
        loaded = true;
        int mine = ++asked;
        Supplier<R> read = asking.get();
        tasks.run(words, progress -> read.get())
                .then(now -> {
                    if (mine == asked) {
                        reading.set(now);
                    }
                })
                .start();
    }

    @Nullable
    R now() {
        return reading.get();
    }
}
