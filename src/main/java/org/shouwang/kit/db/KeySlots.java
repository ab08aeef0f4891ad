package org.shouwang.kit.db;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.shouwang.kit.text.Fault;

/// The wrapped copies of the store's data key: one under the password, one under the printed recovery code,
/// or, for the sample compound, one that lies open. Argon2id with 19 MiB, 2 passes, 1 lane.
final class KeySlots {
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final String CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final Connection connection;

    KeySlots(Connection connection) {
        this.connection = connection;
    }

    boolean open() throws SQLException {
        return wrapped(Slot.OPEN).isPresent();
    }

    boolean empty() throws SQLException {
        try (PreparedStatement count = connection.prepareStatement("select count(*) from key_slot");
                ResultSet rows = count.executeQuery()) {
            return rows.next() && rows.getLong(1) == 0;
        }
    }

    /// Empty when the secret does not fit.
    Optional<byte[]> unlock(Slot slot, char[] secret) throws SQLException {
        Optional<Wrapped> found = wrapped(slot);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        byte[] key =
                slot == Slot.OPEN ? new byte[32] : derive(secret, found.get().salt());
        try {
            return Optional.of(
                    Base64.getDecoder().decode(new Sealer(key).open(found.get().text())));
        } catch (Fault wrongSecret) {
            return Optional.empty();
        }
    }

    void put(Slot slot, char[] secret, byte[] dataKey, String now) throws SQLException {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        byte[] key = slot == Slot.OPEN ? new byte[32] : derive(secret, salt);
        String text = new Sealer(key).seal(Base64.getEncoder().encodeToString(dataKey));
        try (PreparedStatement delete = connection.prepareStatement("delete from key_slot where kind = ?");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into key_slot (id, kind, salt, wrapped, created_at) values (?, ?, ?, ?, ?)")) {
            delete.setString(1, slot.name());
            delete.executeUpdate();
            insert.setLong(1, slot.id);
            insert.setString(2, slot.name());
            insert.setString(3, Base64.getEncoder().encodeToString(salt));
            insert.setString(4, text);
            insert.setString(5, now);
            insert.executeUpdate();
        }
    }

    static String newRecoveryCode() {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 24; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(CODE_LETTERS.charAt(random.nextInt(CODE_LETTERS.length())));
        }
        return code.toString();
    }

    private Optional<Wrapped> wrapped(Slot slot) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select salt, wrapped from key_slot where kind = ?")) {
            select.setString(1, slot.name());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Wrapped(Base64.getDecoder().decode(row.getString(1)), row.getString(2)))
                        : Optional.empty();
            }
        }
    }

    private static byte[] derive(char[] secret, byte[] salt) {
        byte[] bytes = new byte[32];
        byte[] utf8 = utf8(secret);
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .build());
        argon.generateBytes(utf8, bytes);
        Arrays.fill(utf8, (byte) 0);
        return bytes;
    }

    private static byte[] utf8(char[] secret) {
        var buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(secret));
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    /// What a wrapped key is opened by.
    enum Slot {
        OPEN(1),
        PASSWORD(2),
        RECOVERY(3);

        private final long id;

        Slot(long id) {
            this.id = id;
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Wrapped(byte[] salt, String text) {}
}
