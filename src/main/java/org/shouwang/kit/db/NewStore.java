package org.shouwang.kit.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Makes a new, empty store file with its keys.
public final class NewStore {
    private static final Texts T = Texts.of(NewStore.class);

    private NewStore() {}

    /// Makes a new store. With a password it is sealed by it and by the recovery code that comes back, shown once;
    /// without (the sample compound) anybody can open it and the code is null.
    ///
    /// @return the recovery code, for paper
    public static @Nullable String create(Path store, Schema schema, InstantSource clock, char @Nullable [] password) {
        if (Files.exists(store)) {
            throw new Fault("DB-06", T.get("store.exists", store));
        }
        try {
            Path folder = Objects.requireNonNull(store.toAbsolutePath().getParent());
            StoreFile.refuseNetwork(store);
            Files.createDirectories(folder);
            try (StoreLock lock = StoreLock.take(store, clock.instant())) {
                StoreFile.createPrivate(store);
                try (Connection writer = Connections.writer(store)) {
                    schema.migrate(writer, store);
                    String code = layKeys(new KeySlots(writer), clock, password);
                    Connections.checkpoint(writer);
                    return code;
                }
            }
        } catch (IOException e) {
            throw new Fault(
                    "DB-02", T.get("folder.readOnly", store.toAbsolutePath().getParent()), e);
        } catch (SQLException e) {
            throw Refusals.of(e);
        }
    }

    private static @Nullable String layKeys(KeySlots slots, InstantSource clock, char @Nullable [] password)
            throws SQLException {
        byte[] dataKey = new byte[32];
        new SecureRandom().nextBytes(dataKey);
        String now = clock.instant().toString();
        if (password == null) {
            slots.put(KeySlots.Slot.OPEN, new char[0], dataKey, now);
            return null;
        }
        String code = KeySlots.newRecoveryCode();
        slots.put(KeySlots.Slot.PASSWORD, password, dataKey, now);
        slots.put(KeySlots.Slot.RECOVERY, code.toCharArray(), dataKey, now);
        return code;
    }
}
