/// Progress and cancelling, without threads or windows.
@NullMarked
package org.shouwang.kit.work;

import org.jspecify.annotations.NullMarked;
