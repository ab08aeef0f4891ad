/// The screens of households: the list, the page of one household, the map (房态图), and the picker everybody uses.
@NullMarked
package org.shouwang.household.ui;

import org.jspecify.annotations.NullMarked;
