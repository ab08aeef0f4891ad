package org.shouwang.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Guards what a command writes to: never over a store, never over the list it reads.
final class Targets {
    private static final Texts T = Texts.of(Targets.class);
    private static final byte[] STORE = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);

    private Targets() {}

    /// @param kept files that must stay as they are
    static Path free(Path target, Path... kept) {
        if (store(target)) {
            throw new Fault("CMD-17", T.get("target.store", target));
        }
        for (Path file : kept) {
            if (target.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
                throw new Fault("CMD-18", T.get("target.source", target));
            }
        }
        return target;
    }

    private static boolean store(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return java.util.Arrays.equals(in.readNBytes(STORE.length), STORE);
        } catch (IOException e) {
            throw new Fault("CMD-19", T.get("target.unread", file), e);
        }
    }
}
