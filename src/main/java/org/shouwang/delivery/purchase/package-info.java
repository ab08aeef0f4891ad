/// Buying for the neighbours: what came, what is to be bought, sorted and brought, and the money of it.
@NullMarked
package org.shouwang.delivery.purchase;

import org.jspecify.annotations.NullMarked;
