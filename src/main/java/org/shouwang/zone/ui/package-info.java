/// The page of controlled zones, and what it adds to the map.
@NullMarked
package org.shouwang.zone.ui;

import org.jspecify.annotations.NullMarked;
