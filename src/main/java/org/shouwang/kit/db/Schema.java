package org.shouwang.kit.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The numbered migrations of a store: number n is the n-th resource of the list. All pending ones run in one
/// transaction, after a copy of the store was taken.
///
/// @param resources class path names such as `/org/shouwang/ledger/schema/0001_store.sql`, in order
public record Schema(List<String> resources) {
    private static final Pattern TRIGGER = Pattern.compile("create\\s+trigger\\b");
    private static final Pattern END = Pattern.compile("\\bend$");

    public Schema {
        resources = List.copyOf(resources);
    }

    int newest() {
        return resources.size();
    }

    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma user_version")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /// @return whether anything was run
    boolean migrate(Connection connection, Path copyBefore) throws SQLException, IOException {
        int from = version(connection);
        if (from >= newest()) {
            return false;
        }
        if (from > 0) {
            Copies.vacuumInto(connection, copyBefore);
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (int number = from; number < newest(); number++) {
                for (String sql : statements(resources.get(number))) {
                    statement.execute(sql);
                }
            }
            statement.execute("pragma user_version = " + newest());
            connection.commit();
        } catch (SQLException | UncheckedIOException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
        return true;
    }

    private static List<String> statements(String resource) {
        try (InputStream in = Schema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No " + resource);
            }
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return statementsOf(script);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /// What the store itself refuses about a table: its triggers as the migrations made them, written as `plain`
    /// does.
    public Set<String> triggers(String table) {
        Pattern on = Pattern.compile("^create trigger \\w+ .*?\\bon " + table + "\\b");
        return resources.stream()
                .flatMap(resource -> statements(resource).stream())
                .map(Schema::plain)
                .filter(sql -> on.matcher(sql).find())
                .collect(Collectors.toSet());
    }

    /// SQL in small letters with single spaces, so that the same words compare equal.
    public static String plain(String sql) {
        return sql.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /// A statement ends with a semicolon at the end of a line; a trigger ends with the word `end`.
    static List<String> statementsOf(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder trigger = new StringBuilder();
        for (String part : script.replaceAll("(?m)--.*$", "").split(";[ \\t]*(?:\\r?\\n|$)")) {
            trigger.append(part.strip());
            boolean whole = !TRIGGER.matcher(trigger).lookingAt()
                    || END.matcher(trigger).find();
            if (whole && !trigger.isEmpty()) {
                statements.add(trigger.toString());
            }
            if (whole) {
                trigger.setLength(0);
            } else {
                trigger.append(";\n");
            }
        }
        return statements;
    }
}
