package org.shouwang.kit.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Copies of a store are made by the engine (`VACUUM INTO`), never by copying the file.
final class Copies {
    private Copies() {}

    static void vacuumInto(Connection connection, Path copy) throws SQLException, IOException {
        Files.deleteIfExists(copy);
        StoreFile.createPrivate(copy);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum into '" + copy.toString().replace("'", "''") + "'");
        }
        StoreFile.createPrivate(copy);
    }
}
