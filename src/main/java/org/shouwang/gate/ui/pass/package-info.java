/// The screen of passes: issuing, printing, taking back.
@NullMarked
package org.shouwang.gate.ui.pass;

import org.jspecify.annotations.NullMarked;
