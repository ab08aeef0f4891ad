/// Windows without a word of the branch: screens and their frame, background work, dialogs, forms, tables, pickers,
/// notices, printing, theme.
@NullMarked
package org.shouwang.kit.fx;

import org.jspecify.annotations.NullMarked;
