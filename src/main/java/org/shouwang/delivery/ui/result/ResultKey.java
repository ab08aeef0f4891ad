package org.shouwang.delivery.ui.result;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.shouwang.delivery.DeliveryStatus;

/// The one key of each result: the first letter of its pinyin, or a key of the number pad.
enum ResultKey {
    LEFT(DeliveryStatus.LEFT_AT_DOOR, "m +"),
    SIGNED(DeliveryStatus.SIGNED, "q*"),
    NOBODY(DeliveryStatus.NOBODY, "w/"),
    REFUSED(DeliveryStatus.REFUSED, "j"),
    WRONG(DeliveryStatus.WRONG_ADDRESS, "d"),
    OUT(DeliveryStatus.OUT_OF_STOCK, "h"),
    POSTPONED(DeliveryStatus.POSTPONED, "g"),
    RETURNED(DeliveryStatus.RETURNED, "t");

    final DeliveryStatus status;
    private final String keys;

    ResultKey(DeliveryStatus status, String keys) {
        this.status = status;
        this.keys = keys;
    }

    /// As it stands on the button: `M`.
    String letter() {
        return keys.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    static Optional<ResultKey> of(char typed) {
        char key = Character.toLowerCase(typed);
        return Arrays.stream(values()).filter(one -> one.keys.indexOf(key) >= 0).findFirst();
    }
}
