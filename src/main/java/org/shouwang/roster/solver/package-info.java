/// Making a roster from plain numbers: the case, the judge of any answer, and two fillers behind one interface. Knows
/// no word of the branch and nothing of the store; the only user of the solver library.
@NullMarked
package org.shouwang.roster.solver;

import org.jspecify.annotations.NullMarked;
