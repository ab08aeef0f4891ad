package org.shouwang;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.shouwang.core.Actor;
import org.shouwang.core.Role;
import org.shouwang.ledger.Ledger;
import org.shouwang.ledger.Stores;

/// A real, empty store in a test's own folder, at a clock that stands still until it is moved.
public final class TestStore implements AutoCloseable {
    /// 2021-11-12 14:32 in China.
    public static final Instant START = Instant.parse("2021-11-12T06:32:00Z");

    public final Path file;
    public final Ledger ledger;
    private Instant now = START;

    public TestStore(Path folder) {
        file = folder.resolve("test.shouwang");
        Stores.create(file, clock(), null);
        ledger = Ledger.open(file, new Actor("王守望", Role.SECRETARY), clock(), null);
    }

    public InstantSource clock() {
        return () -> now;
    }

    public void moveTo(Instant moment) {
        now = moment;
    }

    @Override
    public void close() {
        ledger.close();
    }
}
