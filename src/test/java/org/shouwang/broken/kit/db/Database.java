package org.shouwang.broken.kit.db;

/// Stands for the store.
public final class Database {
    public void change() {}
}
