/// Days, shifts and periods as an office counts them; on `java.time`, never asking what time it is.
@NullMarked
package org.shouwang.kit.time;

import org.jspecify.annotations.NullMarked;
