package org.shouwang.ledger;

import java.time.Instant;

/// One line's place among all lines of the ledgers that only grow.
///
/// @param id the position, from 1
/// @param mac what marks the line together with the mark before it
record ChainLink(long id, Instant at, String tableName, long rowId, String mac) {}
