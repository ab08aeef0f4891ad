/// Buying on the screen: the lists of a day as on paper, arrivals, the money of a round.
@NullMarked
package org.shouwang.delivery.ui.purchase;

import org.jspecify.annotations.NullMarked;
