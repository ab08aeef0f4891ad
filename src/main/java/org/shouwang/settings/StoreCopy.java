package org.shouwang.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// A copy of the whole store in one file, named after the store and the minute; sealed as the store is.
public final class StoreCopy {
    private static final Texts T = Texts.of(StoreCopy.class);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmm");
    private static final String SUFFIX = ".shouwang";

    private final Ledger ledger;
    private final Clock clock;

    public StoreCopy(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Where copies go unless somebody chose a folder: beside the store.
    public Path folder(@Nullable Path chosen) {
        return chosen != null ? chosen : ledger.store().toAbsolutePath().resolveSibling(T.get("folder.copies"));
    }

    /// Makes the copy now; slow.
    ///
    /// @return the new file
    /// @throws Fault SET-02 the folder cannot be made; DB-02, DB-09 and the like as the store says
    public Path make(@Nullable Path chosen) {
        Path folder = folder(chosen);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Fault("SET-02", T.get("copies.noFolder", folder), e);
        }
        Path copy = free(folder);
        ledger.copyTo(copy);
        return copy;
    }

    private Path free(Path folder) {
        String store = String.valueOf(ledger.store().getFileName());
        String name = store.endsWith(SUFFIX) ? store.substring(0, store.length() - SUFFIX.length()) : store;
        String stem = name + " " + MINUTE.format(LocalDateTime.now(clock));
        Path copy = folder.resolve(stem + SUFFIX);
        for (int n = 2; Files.exists(copy); n++) {
            copy = folder.resolve(stem + "-" + n + SUFFIX);
        }
        return copy;
    }
}
