/// The duty roster on the screen.
@NullMarked
package org.shouwang.roster.ui;

import org.jspecify.annotations.NullMarked;
