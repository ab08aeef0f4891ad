package org.shouwang.delivery.purchase;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.DoorLine;
import org.shouwang.delivery.Order;
import org.shouwang.kit.text.Texts;

/// What one door ordered at one shop: the goods, the bags, the money.
///
/// @param order null where only goods and pieces were noted
/// @param carried whether it was ordered for a day before that of the list
public record DoorOrder(DoorLine line, @Nullable Order order, List<OrderedItem> items, boolean carried) {
    private static final Texts T = Texts.of(DoorOrder.class);

    public DoorOrder {
        items = List.copyOf(items);
    }

    public Delivery delivery() {
        return line.delivery();
    }

    /// Null where the room is gone.
    public @Nullable Place place() {
        return line.place();
    }

    /// `""` where the room is gone.
    public String building() {
        Place place = place();
        return place == null ? "" : place.building().no();
    }

    /// `""` where the room is gone.
    public String unit() {
        Place place = place();
        return place == null ? "" : place.unit().no();
    }

    public String room() {
        Place place = place();
        return place == null ? T.get("room.gone") : place.room().no();
    }

    /// Where it was ordered; the channel where nobody named a shop.
    public String shop() {
        String named = order == null ? null : order.shop();
        return named == null || named.isBlank() ? Texts.name(delivery().channel()) : named.strip();
    }

    public BuyLine.Need need() {
        return switch (delivery().channel()) {
            case COURIER, DONATED, PLATFORM -> BuyLine.Need.SORT;
            default -> carried ? BuyLine.Need.CARRIED : BuyLine.Need.BUY;
        };
    }

    /// Whether it will not come any more: refused, out of stock or gone back.
    public boolean givenUp() {
        return delivery().status().stage() == DeliveryStatus.Stage.FAILED;
    }

    DoorOrder with(List<OrderedItem> others) {
        return new DoorOrder(line, order, others, carried);
    }

    public String code() {
        String code = delivery().pickupCode();
        return code == null ? "" : code;
    }

    /// The householder, else who ordered in the chat.
    public String name() {
        PersonName orderer = order == null ? null : order.orderer();
        return line.householder().isEmpty() && orderer != null ? orderer.value() : line.householder();
    }

    /// The last four digits of a phone, `""` for none.
    public String phoneTail() {
        if (order != null && order.phoneTail() != null) {
            return order.phoneTail().value();
        }
        String phone = line.phone();
        return phone.length() > 4 ? phone.substring(phone.length() - 4) : phone;
    }

    public String goods() {
        return items.stream().map(OrderedItem::text).collect(Collectors.joining(T.get("and")));
    }

    /// Null where nobody said what it costs.
    public @Nullable Money amount() {
        return order == null ? null : order.amount();
    }

    public Money paid() {
        return order == null || order.paid() == null ? Money.ZERO : order.paid();
    }

    public Order.Payment payment() {
        return order == null || order.payment() == null ? Order.Payment.UNPAID : order.payment();
    }

    /// What the door still owes; negative where it gets back.
    public Money missing() {
        Money amount = amount();
        return amount == null ? Money.ZERO : amount.minus(paid());
    }
}
