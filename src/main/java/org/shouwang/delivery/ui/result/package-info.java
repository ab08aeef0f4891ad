/// Results of a round by keyboard, as the returned sheet says.
@NullMarked
package org.shouwang.delivery.ui.result;

import org.jspecify.annotations.NullMarked;
