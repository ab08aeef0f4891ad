package org.shouwang.kit.db;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// The steps from a file to an open store: version, migration with a copy before, key.
record Opening(
        Path store,
        StoreLock lock,
        Sealing sealing,
        Sealer sealer,
        @Nullable Connection writer) {
    private static final Texts T = Texts.of(Opening.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    static Opening of(
            Path store, StoreLock lock, Schema schema, Sealing sealing, InstantSource clock, char @Nullable [] secret)
            throws SQLException, IOException {
        int version;
        Sealer sealer;
        try (Connection first = Connections.reader(store, false)) {
            version = Schema.version(first);
            if (version == 0) {
                throw new Fault("DB-23", T.get("store.notOurs", store));
            }
            sealer = new Sealer(key(new KeySlots(first), secret));
        }
        if (version > schema.newest()) {
            return new Opening(store, lock, sealing, sealer, null);
        }
        StoreFile.createPrivate(store);
        Connection writer = Connections.writer(store);
        try {
            Path copy =
                    store.resolveSibling(store.getFileName() + ".v" + version + "-" + STAMP.format(clock.instant()));
            schema.migrate(writer, copy);
            return new Opening(store, lock, sealing, sealer, writer);
        } catch (SQLException | IOException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    private static byte[] key(KeySlots slots, char @Nullable [] secret) throws SQLException {
        Optional<byte[]> key = slots.unlock(KeySlots.Slot.OPEN, new char[0]);
        if (key.isPresent()) {
            return key.get();
        }
        if (secret == null) {
            throw new Fault("DB-04", T.get("password.needed"));
        }
        return slots.unlock(KeySlots.Slot.PASSWORD, secret)
                .or(() -> recovery(slots, secret))
                .orElseThrow(() -> new Fault("DB-05", T.get("password.wrong")));
    }

    private static Optional<byte[]> recovery(KeySlots slots, char[] secret) {
        try {
            return slots.unlock(KeySlots.Slot.RECOVERY, secret);
        } catch (SQLException e) {
            throw Refusals.of(e);
        }
    }
}
