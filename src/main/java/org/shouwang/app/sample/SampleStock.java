package org.shouwang.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shouwang.app.Desk;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberKind;
import org.shouwang.core.PersonName;
import org.shouwang.core.Quantity;
import org.shouwang.donation.DonationDraft;
import org.shouwang.donation.Donations;
import org.shouwang.donation.Donor;
import org.shouwang.donation.Gift;
import org.shouwang.donation.GiftText;
import org.shouwang.donation.IntentDraft;
import org.shouwang.donation.Intents;
import org.shouwang.donation.ValueGround;
import org.shouwang.household.HouseholdCard;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockIn;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemKind;
import org.shouwang.supply.StockItems;
import org.shouwang.supply.StockKind;
import org.shouwang.supply.StockOut;

/// The made-up stock: granted goods, emblems at their holders, what the duty used, what was donated and where it went.
final class SampleStock {
    private static final int HOMES = 8;
    private static final int HOUSEHOLD_DAY = 18;

    private final Desk desk;
    private final MadeUp madeUp;
    private final SampleDays days;
    private final List<HouseholdCard> homes;
    private final Stock stock;
    private final StockItems items;

    SampleStock(Desk desk, MadeUp madeUp, SampleDays days, List<HouseholdCard> homes) {
        this.desk = desk;
        this.madeUp = madeUp;
        this.days = days;
        this.homes = homes;
        stock = new Stock(desk.ledger(), desk.clock());
        items = new StockItems(desk.ledger(), desk.clock());
    }

    List<SampleDays.Event> plan() {
        List<SampleDays.Event> plan = new ArrayList<>();
        List<LocalDate> all = days.all();
        plan.add(new SampleDays.Event(days.at(all.getFirst(), 0.02), this::begin));
        plan.add(new SampleDays.Event(days.at(all.get(1), 0.05), this::emblems));
        for (int i = 1; i < all.size(); i++) {
            int number = i;
            plan.add(new SampleDays.Event(days.at(all.get(i), 0.08), () -> duty(all.get(number), number)));
        }
        for (String donor : lines("donors")) {
            LocalDate day = all.get(Integer.parseInt(donor.split("/", -1)[2]));
            plan.add(new SampleDays.Event(days.at(day, 0.3), () -> receive(donor, day)));
        }
        plan.add(new SampleDays.Event(days.at(all.get(HOUSEHOLD_DAY), 0.5), () -> households(all.get(HOUSEHOLD_DAY))));
        plan.add(new SampleDays.Event(days.at(all.getLast(), 0.2), () -> offers(all.getLast())));
        return plan;
    }

    private List<String> lines(String key) {
        return List.of(madeUp.word(key).split("\\|"));
    }

    private StockItem item(String name) {
        return items.all().stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void begin() {
        for (String line : lines("stock.items")) {
            String[] words = line.split("/", -1);
            StockItem item = StockItem.of(
                            words[0], words[1].isEmpty() ? null : words[1], words[2], StockItemKind.valueOf(words[5]))
                    .minimum(quantity(words[6]));
            items.add(words[3].isEmpty() ? item : item.pack(words[3], quantity(words[4])));
        }
        StockIn granted = StockIn.of(StockKind.ALLOCATED, days.first(), madeUp.word("subdistrict"));
        for (String line : lines("stock.granted")) {
            String[] words = line.split("/", -1);
            granted = granted.line(StockIn.Line.of(item(words[0]).id(), quantity(words[1]))
                    .lot(null, days.first().plusMonths(18)));
        }
        for (String line : lines("stock.emblems")) {
            String[] words = line.split("/", -1);
            StockItem emblem = items.add(
                    StockItem.of(words[0], null, words[1], StockItemKind.EMBLEM).returned());
            granted = granted.line(emblem.id(), quantity(words[2]));
        }
        stock.receive(granted);
    }

    /// Every Party member wears a badge and an armband.
    private void emblems() {
        StockOut out = StockOut.of(
                StockKind.DUTY, days.first().plusDays(1), lines("stock.duty").getFirst());
        List<String> emblems = lines("stock.emblems");
        for (Member member : desk.roll().all()) {
            if (member.kind() == MemberKind.PARTY_MEMBER) {
                for (String emblem : emblems.subList(0, 2)) {
                    out = out.line(StockOut.Line.of(
                                    item(emblem.split("/", -1)[0]).id(),
                                    Quantity.ONE,
                                    member.name().value())
                            .to(member.id()));
                }
            }
        }
        stock.issue(out);
    }

    private void duty(LocalDate day, int number) {
        List<String> purposes = lines("stock.duty");
        List<Member> members = desk.roll().all();
        String taker = members.get(number % members.size()).name().value();
        StockOut out = StockOut.of(StockKind.DUTY, day, purposes.get(number % purposes.size()))
                .line(name(0), Quantity.of(30 + number % 4 * 10), taker);
        if (number % 2 == 0) {
            out = out.line(name(1), Quantity.of(2), taker);
        }
        if (number % 5 == 0) {
            out = out.line(name(2), Quantity.of(6), taker);
        }
        stock.issue(out);
    }

    private org.shouwang.supply.StockItemId name(int place) {
        return item(lines("stock.items").get(place).split("/", -1)[0]).id();
    }

    private void receive(String line, LocalDate day) {
        String[] words = line.split("/", -1);
        ValueGround ground = ValueGround.valueOf(words[3]);
        List<Gift> gifts = GiftText.read(words[1], day).stream()
                .map(gift -> gift.money() == null || gift.isMoney()
                        ? gift
                        : gift.valued(Objects.requireNonNull(gift.money()), ground))
                .toList();
        DonationDraft draft = DonationDraft.of(Donor.named(words[0]), gifts, day)
                .people(new PersonName(madeUp.word("fund.handler")), new PersonName(madeUp.word("secretary")));
        new Donations(desk.ledger(), desk.clock())
                .receive(ground == ValueGround.DELIVERY_NOTE ? draft.wish(madeUp.word("donor.wish")) : draft);
    }

    private void households(LocalDate day) {
        StockOut out = StockOut.of(StockKind.HOUSEHOLD, day, madeUp.word("stock.household"));
        List<HouseholdCard> cared = homes.stream()
                .filter(home -> home.people().stream().anyMatch(person -> person.careNeeds() != null))
                .limit(HOMES)
                .toList();
        for (HouseholdCard home : cared) {
            out = out.line(StockOut.Line.of(
                            name(6),
                            Quantity.ONE,
                            home.people().getFirst().name().value())
                    .to(home.household().id()));
        }
        stock.issue(out);
    }

    private void offers(LocalDate day) {
        Intents intents = new Intents(desk.ledger(), desk.clock());
        for (String line : lines("offers")) {
            String[] words = line.split("/", -1);
            intents.offer(IntentDraft.of(Donor.named(words[0]), words[1], day));
        }
    }

    private static Quantity quantity(String words) {
        return Quantity.parse(words).orElseThrow();
    }
}
