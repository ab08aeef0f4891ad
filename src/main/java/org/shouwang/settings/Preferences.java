package org.shouwang.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How this person likes the program on this computer.
///
/// @param scale size of the whole interface in percent, 100 to 200
/// @param stores the stores opened last, the newest first
/// @param recent the ids of the cards opened last from the search box, the newest first; no words
/// @param gate how the gate likes to work on this computer, in the gate's own words
/// @param copies the folder for copies of the store, null for the one beside the store
public record Preferences(
        ThemeChoice theme,
        int scale,
        List<Path> stores,
        @Nullable Path copies,
        List<Long> recent,
        String gate) {
    public static final int SMALLEST = 100;
    public static final int LARGEST = 200;
    public static final Preferences USUAL = new Preferences(ThemeChoice.SYSTEM, 100, List.of(), null);
    private static final int REMEMBERED = 6;
    private static final int FOUND = 8;

    public Preferences(ThemeChoice theme, int scale, List<Path> stores, @Nullable Path copies) {
        this(theme, scale, stores, copies, List.of(), "");
    }

    public Preferences {
        if (scale < SMALLEST || scale > LARGEST) {
            throw new IllegalArgumentException("scale " + scale);
        }
        stores = List.copyOf(stores.subList(0, Math.min(REMEMBERED, stores.size())));
        recent = List.copyOf(recent.subList(0, Math.min(FOUND, recent.size())));
    }

    public Preferences with(ThemeChoice other) {
        return new Preferences(other, scale, stores, copies, recent, gate);
    }

    /// @param percent is brought into 100 to 200
    public Preferences scaled(int percent) {
        return new Preferences(theme, Math.clamp(percent, SMALLEST, LARGEST), stores, copies, recent, gate);
    }

    /// This store was opened now.
    public Preferences opened(Path store) {
        List<Path> order = new ArrayList<>(stores);
        order.remove(store);
        order.addFirst(store);
        return new Preferences(theme, scale, order, copies, recent, gate);
    }

    public Preferences forgotten(Path store) {
        return new Preferences(
                theme, scale, stores.stream().filter(one -> !one.equals(store)).toList(), copies, recent, gate);
    }

    public Preferences copiesTo(@Nullable Path folder) {
        return new Preferences(theme, scale, stores, folder, recent, gate);
    }

    /// This card was opened now.
    public Preferences found(long card) {
        List<Long> order = new ArrayList<>(recent);
        order.remove(card);
        order.addFirst(card);
        return new Preferences(theme, scale, stores, copies, order, gate);
    }

    public Preferences gate(String habits) {
        return new Preferences(theme, scale, stores, copies, recent, habits);
    }

    public Optional<Path> lastStore() {
        return stores.stream().findFirst();
    }
}
