package org.shouwang.kit.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// Keeps the statements of one connection that were read to the end, so that asking the same again need not be
/// understood by the engine again. One that is in use is never handed out twice.
final class KeptStatements extends DefaultStatementBuilder {
    private static final int MOST = 64;

    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        return kept == null ? super.create(connection, sql, context) : kept;
    }

    @Override
    public void close(Connection connection, @Nullable String sql, @Nullable Statement statement) throws SQLException {
        if (statement == null) {
            return;
        }
        if (sql == null || !(statement instanceof PreparedStatement used) || idle.containsKey(sql)) {
            statement.close();
            return;
        }
        used.clearParameters();
        idle.put(sql, used);
        if (idle.size() > MOST) {
            String oldest = idle.keySet().iterator().next();
            PreparedStatement unused = idle.remove(oldest);
            if (unused != null) {
                unused.close();
            }
        }
    }

    @Override
    public void close(Connection connection) {
        try {
            forget();
        } catch (SQLException e) {
            throw Refusals.of(e);
        }
    }

    /// After a failure the driver leaves statements unusable.
    void forget() throws SQLException {
        List<PreparedStatement> all = new ArrayList<>(idle.values());
        idle.clear();
        for (PreparedStatement statement : all) {
            statement.close();
        }
    }
}
