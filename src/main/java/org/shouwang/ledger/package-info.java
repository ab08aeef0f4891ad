/// The one door to the store: read(Query), write(Act, subject, Tx); audit, undo, change notices.
@NullMarked
package org.shouwang.ledger;

import org.jspecify.annotations.NullMarked;
