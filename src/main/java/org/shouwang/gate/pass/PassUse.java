package org.shouwang.gate.pass;

import java.time.Instant;
import org.shouwang.core.PersonName;
import org.shouwang.gate.Direction;
import org.shouwang.gate.Outcome;

/// One time somebody showed a pass at the gate.
public record PassUse(Instant at, Direction direction, PersonName name, Outcome outcome) {}
