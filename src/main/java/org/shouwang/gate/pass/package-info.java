/// Passes: numbered cards that the gate knows, for residents, for a few days, for vehicles.
@NullMarked
package org.shouwang.gate.pass;

import org.jspecify.annotations.NullMarked;
