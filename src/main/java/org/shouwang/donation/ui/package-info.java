/// The screen of donations: answering offers, receiving, following where gifts went, the public notice.
@NullMarked
package org.shouwang.donation.ui;

import org.jspecify.annotations.NullMarked;
