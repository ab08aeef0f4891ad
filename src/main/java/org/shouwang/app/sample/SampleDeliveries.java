package org.shouwang.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.app.Desk;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberKind;
import org.shouwang.compound.UnitId;
import org.shouwang.core.Confidential;
import org.shouwang.core.Money;
import org.shouwang.core.Phone;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.Couriers;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryChannel;
import org.shouwang.delivery.DeliveryDraft;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.Order;
import org.shouwang.delivery.OrderItem;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.Resident;

/// 2,800 deliveries over 37 days; the last day's 14 are still waiting, and two shops have not come yet.
final class SampleDeliveries {
    static final int DELIVERIES = 2_800;
    private static final int WAITING = 14;
    private static final Set<DeliveryChannel> ORDERED =
            EnumSet.of(DeliveryChannel.GROUP_CHAT, DeliveryChannel.SUPERMARKET, DeliveryChannel.PHONE);

    private final Desk desk;
    private final MadeUp madeUp;
    private final SampleDays days;
    private final List<HouseholdCard> homes;

    SampleDeliveries(Desk desk, MadeUp madeUp, SampleDays days, List<HouseholdCard> homes) {
        this.desk = desk;
        this.madeUp = madeUp;
        this.days = days;
        this.homes = homes;
    }

    List<SampleDays.Event> plan() {
        List<SampleDays.Event> plan = new ArrayList<>();
        List<LocalDate> all = days.all();
        plan.add(new SampleDays.Event(days.at(all.getFirst(), 0.05), () -> couriers(all.getFirst())));
        int left = DELIVERIES;
        for (int i = 0; i < all.size(); i++) {
            LocalDate day = all.get(i);
            boolean last = i == all.size() - 1;
            int usual = left / (all.size() - i);
            int today = last ? left : usual + (i % 7 - 3) * 3;
            left -= today;
            List<Delivery> noted = new ArrayList<>();
            plan.add(new SampleDays.Event(
                    days.at(day, 0.1), () -> noted.addAll(desk.deliveries().noteAll(drafts(day, today)))));
            plan.add(new SampleDays.Event(
                    days.at(day, 0.4), () -> new SampleArrivals(desk, madeUp, homes).arrive(day, noted, last ? 1 : 3)));
            plan.add(new SampleDays.Event(days.at(day, 0.75), () -> settle(noted, last ? WAITING : 0)));
        }
        return plan;
    }

    /// Every stairwell has somebody who brings.
    private void couriers(LocalDate day) {
        List<Member> volunteers = desk.roll().all().stream()
                .filter(member -> member.kind() == MemberKind.VOLUNTEER)
                .toList();
        Map<UnitId, @Nullable MemberId> wanted = new LinkedHashMap<>();
        desk.compounds()
                .layout()
                .places()
                .forEach(place -> wanted.putIfAbsent(
                        place.unit().id(),
                        volunteers.get(wanted.size() % volunteers.size()).id()));
        new Couriers(desk.ledger()).assign(wanted, day, false);
    }

    private List<DeliveryDraft> drafts(LocalDate day, int count) {
        List<DeliveryDraft> drafts = new ArrayList<>();
        List<String> goods = madeUp.words("goods");
        List<DeliveryChannel> channels = List.of(
                DeliveryChannel.GROUP_CHAT,
                DeliveryChannel.GROUP_CHAT,
                DeliveryChannel.SUPERMARKET,
                DeliveryChannel.PLATFORM,
                DeliveryChannel.COURIER,
                DeliveryChannel.PHONE);
        for (int i = 0; i < count; i++) {
            HouseholdCard home = homes.get(madeUp.number(homes.size()));
            DeliveryChannel channel = madeUp.pick(channels);
            DeliveryDraft draft = DeliveryDraft.of(
                            home.household().id(), channel, madeUp.pick(goods), 1 + madeUp.number(3))
                    .on(day);
            drafts.add(ORDERED.contains(channel) ? ordered(draft, home) : draft);
        }
        return drafts;
    }

    /// With one to three goods, the shop and the money.
    private DeliveryDraft ordered(DeliveryDraft parcel, HouseholdCard home) {
        List<OrderItem> items = new ArrayList<>();
        Money sum = Money.ZERO;
        List<String> choice = new ArrayList<>(madeUp.words("orders"));
        for (int n = 1 + madeUp.number(3); n > 0; n--) {
            String[] words = choice.remove(madeUp.number(choice.size())).split("/", -1);
            Money price = Money.parse(words[2]).orElseThrow();
            int count = 1 + madeUp.number(3);
            items.add(OrderItem.of(words[0], Quantity.of(count), words[1]).price(price));
            sum = sum.plus(new Money(price.fen() * count));
        }
        Resident orderer = home.people().isEmpty() ? null : home.people().getFirst();
        Phone phone = orderer == null ? null : orderer.phone();
        Order order = Order.at(madeUp.pick("shops"))
                .by(
                        orderer == null ? null : orderer.name(),
                        phone == null ? null : Confidential.orNull(phone.value().substring(7)))
                .money(sum, sum, madeUp.oneIn(6) ? Order.Payment.CASH : Order.Payment.WECHAT);
        String goods = String.join(
                madeUp.word("between"), items.stream().map(OrderItem::text).toList());
        return new DeliveryDraft(
                parcel.household(), parcel.day(), parcel.channel(), goods, items.size(), null, null, order, items);
    }

    private void settle(List<Delivery> noted, int waiting) {
        List<Delivery> brought = noted.subList(0, noted.size() - waiting);
        List<Delivery> signed = brought.subList(0, brought.size() / 12);
        desk.deliveries().settle(signed.stream().map(Delivery::id).toList(), DeliveryStatus.SIGNED);
        desk.deliveries()
                .leaveAtDoor(
                        brought.subList(signed.size(), brought.size()).stream()
                                .map(Delivery::id)
                                .toList(),
                        null);
    }
}
