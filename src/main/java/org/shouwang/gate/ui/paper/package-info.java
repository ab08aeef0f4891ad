/// The sheets of the gate, asked for in the window: the menu, the form, the preview.
@NullMarked
package org.shouwang.gate.ui.paper;

import org.jspecify.annotations.NullMarked;
