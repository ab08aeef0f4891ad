/// 物资: items, lots and their expiry, receipt and issue, stocktaking, lists to sign, and returnable things.
@NullMarked
package org.shouwang.supply;

import org.jspecify.annotations.NullMarked;
