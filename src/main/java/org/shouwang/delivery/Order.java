package org.shouwang.delivery;

import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;

/// What was ordered, beside the way it goes: from where, by whom, and the money.
///
/// @param id that of the delivery
/// @param shop market, shop or head of the group purchase
/// @param orderer who ordered, as in the chat
/// @param phoneTail the last four digits
/// @param written the line as it was pasted
/// @param amount what it costs
/// @param paid what was paid so far
public record Order(
        DeliveryId id,
        @Nullable String shop,
        @Nullable PersonName orderer,
        @Nullable Confidential phoneTail,
        @Nullable Confidential written,
        @Nullable Money amount,
        @Nullable Money paid,
        @Nullable Payment payment,
        @Nullable PurchaseRoundId purchaseRoundId,
        @Nullable ArrivalId arrivalId,
        @Nullable Long pasteId) {
    /// How the money came.
    public enum Payment {
        UNPAID,
        CASH,
        WECHAT,
        ALIPAY,
        PAID_SHOP
    }

    private static final DeliveryId NOT_YET = new DeliveryId(0);

    /// Of a delivery that is still to be noted.
    public static Order at(@Nullable String shop) {
        return new Order(NOT_YET, shop, null, null, null, null, null, null, null, null, null);
    }

    public Order by(@Nullable PersonName who, @Nullable Confidential tail) {
        return new Order(id, shop, who, tail, written, amount, paid, payment, purchaseRoundId, arrivalId, pasteId);
    }

    public Order pasted(@Nullable Confidential line, @Nullable Long paste) {
        return new Order(id, shop, orderer, phoneTail, line, amount, paid, payment, purchaseRoundId, arrivalId, paste);
    }

    public Order money(@Nullable Money cost, @Nullable Money given, @Nullable Payment how) {
        return new Order(id, shop, orderer, phoneTail, written, cost, given, how, purchaseRoundId, arrivalId, pasteId);
    }

    public Order in(@Nullable PurchaseRoundId round) {
        return new Order(id, shop, orderer, phoneTail, written, amount, paid, payment, round, arrivalId, pasteId);
    }

    public Order with(@Nullable ArrivalId arrival) {
        return new Order(
                id, shop, orderer, phoneTail, written, amount, paid, payment, purchaseRoundId, arrival, pasteId);
    }

    Order of(DeliveryId delivery) {
        return new Order(
                delivery,
                shop,
                orderer,
                phoneTail,
                written,
                amount,
                paid,
                payment,
                purchaseRoundId,
                arrivalId,
                pasteId);
    }
}
