/// Deliveries on paper: buy list, sorting lists, door lists, slips for volunteers, labels for bags.
@NullMarked
package org.shouwang.delivery.sheet;

import org.jspecify.annotations.NullMarked;
