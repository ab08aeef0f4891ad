/// Donations: what is offered, received with a receipt, whom it reached, and what the public reads of it.
@NullMarked
package org.shouwang.donation;

import org.jspecify.annotations.NullMarked;
