/// Donations: what is offered, received with a receipt, put into stock or a fund; whom it reached; what the public reads.
@NullMarked
package org.shouwang.donation;

import org.jspecify.annotations.NullMarked;
