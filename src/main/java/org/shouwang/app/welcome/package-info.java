/// The first window: a new store in three minutes, a store that is there, the sample, and the password.
@NullMarked
package org.shouwang.app.welcome;

import org.jspecify.annotations.NullMarked;
