/// The page 物资: stock, lists to sign, stocktaking, things that are out, ledger.
@NullMarked
package org.shouwang.supply.ui;

import org.jspecify.annotations.NullMarked;
