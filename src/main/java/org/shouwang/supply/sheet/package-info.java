/// The sheets of the stock: cards, the ledger of a month, lists to sign, stocktaking, what is short or expires.
@NullMarked
package org.shouwang.supply.sheet;

import org.jspecify.annotations.NullMarked;
