/// Deliveries: goods brought to the doors of the compound without contact.
@NullMarked
package org.shouwang.delivery;

import org.jspecify.annotations.NullMarked;
