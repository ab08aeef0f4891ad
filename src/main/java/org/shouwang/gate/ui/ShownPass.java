package org.shouwang.gate.ui;

import org.shouwang.gate.pass.Pass;
import org.shouwang.gate.pass.PassState;

/// A pass at the gate with what it is worth now.
///
/// @param scanned whether it was scanned or its number typed; otherwise it is only known that the person has it
record ShownPass(Pass pass, PassState state, boolean scanned) {}
