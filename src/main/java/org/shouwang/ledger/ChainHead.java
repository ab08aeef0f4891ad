package org.shouwang.ledger;

/// How many lines the chain has, and the mark of that together with the last of them. One row.
record ChainHead(long id, long lines, String mac) {}
