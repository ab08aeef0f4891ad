package org.shouwang.kit.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sqlite.SQLiteConfig;

/// Opens connections with the settings that were measured to survive power cuts, and reads each setting back.
final class Connections {
    private static final Map<String, String> EXPECTED = new LinkedHashMap<>();

    static {
        EXPECTED.put("journal_mode", "wal");
        EXPECTED.put("synchronous", "2");
        EXPECTED.put("secure_delete", "1");
        EXPECTED.put("foreign_keys", "1");
        EXPECTED.put("trusted_schema", "0");
        EXPECTED.put("cell_size_check", "1");
        EXPECTED.put("busy_timeout", "3000");
    }

    private Connections() {}

    static Connection writer(Path store) throws SQLException {
        Connection connection = connect(store, false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "pragma cache_size = -16384"); // a long list's indexes fit, nothing spills before the commit
        }
        readBack(connection);
        return connection;
    }

    /// Refuses every write, on top of the fact that nobody is handed a way to write.
    static Connection reader(Path store, boolean readOnlyFile) throws SQLException {
        Connection connection = connect(store, readOnlyFile);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma query_only = on");
        }
        return connection;
    }

    private static Connection connect(Path store, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setBusyTimeout(3000);
        config.enforceForeignKeys(true);
        config.setGetGeneratedKeys(false); // ids are given by the program; asking costs a query a row
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        if (!readOnly) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        }
        Connection connection = config.createConnection("jdbc:sqlite:" + store.toAbsolutePath());
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma secure_delete = on");
            statement.execute("pragma trusted_schema = off");
            statement.execute("pragma cell_size_check = on");
        }
        return connection;
    }

    private static void readBack(Connection connection) throws SQLException {
        for (Map.Entry<String, String> setting : EXPECTED.entrySet()) {
            String is = pragma(connection, setting.getKey());
            if (!setting.getValue().equals(is)) {
                throw new SQLException("Setting " + setting.getKey() + " is " + is + ", not " + setting.getValue());
            }
        }
    }

    static String pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma " + name)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    /// Writes everything into the one file.
    static void checkpoint(Connection writer) throws SQLException {
        try (Statement statement = writer.createStatement()) {
            statement.execute("pragma wal_checkpoint(truncate)");
        }
    }
}
