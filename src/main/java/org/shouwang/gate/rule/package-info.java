/// The rules of the gate: sets of them with the moment from which they count, the judge who applies them, and the
/// trial on what the register already holds.
@NullMarked
package org.shouwang.gate.rule;

import org.jspecify.annotations.NullMarked;
