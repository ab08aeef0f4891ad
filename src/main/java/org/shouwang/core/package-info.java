/// Words every book shares, plain Java.
@NullMarked
package org.shouwang.core;

import org.jspecify.annotations.NullMarked;
