/// The gate on the screen: the entry line, the list of the day, who is not back.
@NullMarked
package org.shouwang.gate.ui;

import org.jspecify.annotations.NullMarked;
