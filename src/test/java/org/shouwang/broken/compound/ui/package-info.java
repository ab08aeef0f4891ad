/// Broken on purpose: classes here break the rules of the house, to show that the rules can fail.
@NullMarked
package org.shouwang.broken.compound.ui;

import org.jspecify.annotations.NullMarked;
