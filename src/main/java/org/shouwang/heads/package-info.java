/// Building and unit heads: who is appointed where, and where nobody is.
@NullMarked
package org.shouwang.heads;

import org.jspecify.annotations.NullMarked;
