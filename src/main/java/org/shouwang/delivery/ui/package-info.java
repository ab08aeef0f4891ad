/// Deliveries on the screen: the quick note and the list by building and unit.
@NullMarked
package org.shouwang.delivery.ui;

import org.jspecify.annotations.NullMarked;
