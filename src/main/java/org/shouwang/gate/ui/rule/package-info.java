/// The page 放行规则: which rules are in force, which come, every rule in words, the trial, the notice.
@NullMarked
package org.shouwang.gate.ui.rule;

import org.jspecify.annotations.NullMarked;
