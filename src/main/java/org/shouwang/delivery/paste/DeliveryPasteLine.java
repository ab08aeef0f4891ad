package org.shouwang.delivery.paste;

import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.delivery.DeliveryId;

/// One order of a pasted list, or one line that is still open.
///
/// @param no number of its first line in the list
/// @param deliveryId what it became, null while open and when dropped
public record DeliveryPasteLine(
        PasteLineId id,
        PasteId pasteId,
        int no,
        Confidential text,
        PasteState state,
        @Nullable Confidential reason,
        @Nullable DeliveryId deliveryId) {
    DeliveryPasteLine as(PasteState now, @Nullable Confidential why, @Nullable DeliveryId became) {
        return new DeliveryPasteLine(id, pasteId, no, text, now, why, became);
    }
}
