/// Donations: what is offered, received with a receipt, put into stock or a fund, traced to whom it went, and made public.
@NullMarked
package org.shouwang.donation;

import org.jspecify.annotations.NullMarked;
