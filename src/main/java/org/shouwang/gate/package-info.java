/// The gate: who came in, who went out, who was turned away, and who is not back.
@NullMarked
package org.shouwang.gate;

import org.jspecify.annotations.NullMarked;
