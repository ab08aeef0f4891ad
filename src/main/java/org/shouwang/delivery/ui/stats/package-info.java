/// The figures of deliveries on the screen.
@NullMarked
package org.shouwang.delivery.ui.stats;

import org.jspecify.annotations.NullMarked;
