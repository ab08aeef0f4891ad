/// The screens of the place: setting up the compound by a rule and a grid, and looking after its buildings.
@NullMarked
package org.shouwang.compound.ui;

import org.jspecify.annotations.NullMarked;
