/// Who brings what where, and in which order the buildings are walked.
@NullMarked
package org.shouwang.delivery.ui.courier;

import org.jspecify.annotations.NullMarked;
