package org.shouwang.household;

/// What mends a flaw where that is safe.
///
/// @param words what it will do
/// @param act does it; run inside one act of the ledger together with others
public record Mend(String words, Runnable act) {}
