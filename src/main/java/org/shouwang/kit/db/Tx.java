package org.shouwang.kit.db;

import java.util.Collection;

/// Changes rows inside one transaction, and reads what it has changed. Every row is a record whose components are
/// the table's columns, the first of them `id`. There is no free-form update: so every change has a before and an
/// after.
public interface Tx extends Query {
    /// The next id, increasing in time; unique in this store and, in practice, among merged stores.
    long nextId();

    /// @return the id of the row
    long insert(String table, Record row);

    default void insertAll(String table, Collection<? extends Record> rows) {
        rows.forEach(row -> insert(table, row));
    }

    /// Writes the whole row with the same id.
    ///
    /// @return whether anything differed; if nothing did, nothing is written and no audit line arises
    boolean update(String table, Record row);

    void delete(String table, Record row);
}
