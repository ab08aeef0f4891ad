package org.shouwang.kit.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// The engine's own look through a store: damaged pages, rows that point nowhere.
final class Examination {
    private Examination() {}

    /// What is wrong; empty when sound.
    static List<String> of(Connection connection) {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("pragma integrity_check")) {
                while (row.next()) {
                    if (!row.getString(1).equals("ok")) {
                        found.add(row.getString(1));
                    }
                }
            }
            try (ResultSet row = statement.executeQuery("pragma foreign_key_check")) {
                while (row.next()) {
                    found.add(row.getString(1) + " " + row.getLong(2) + " -> " + row.getString(3));
                }
            }
        } catch (SQLException tooDamagedToExamine) {
            found.add(Refusals.of(tooDamagedToExamine).sentence());
        }
        return found;
    }
}
