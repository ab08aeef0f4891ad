package org.shouwang.delivery.ui.purchase;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Building;
import org.shouwang.compound.BuildingId;
import org.shouwang.delivery.Arrival;
import org.shouwang.delivery.ArrivalId;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.purchase.ArrivalDraft;
import org.shouwang.delivery.purchase.ArrivalLine;
import org.shouwang.delivery.purchase.Arrivals;
import org.shouwang.delivery.purchase.BuyLine;
import org.shouwang.delivery.purchase.DoorOrder;
import org.shouwang.delivery.purchase.GateGoods;
import org.shouwang.delivery.ui.purchase.ArrivalsModel.Brought;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// What came: when, from where, how many for each building; the numbers can be taken from the orders that are expected.
final class ArrivalForm {
    private static final Texts T = Texts.of(ArrivalForm.class);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    final Form form = new Form();
    private final ArrivalsModel model;
    private final ArrivalsModel.Reading now;
    private final @Nullable ArrivalLine old;
    private final @Nullable Field<Optional<Brought>> brought;
    private final Field<String> waiting;
    private final Field<String> source;
    private final Field<Arrival.Kind> kind;
    private final Field<LocalTime> time;
    private final Field<Integer> pieces;
    private final Field<String> unloadedBy;
    private final Field<String> problem;
    private final Map<BuildingId, Field<Integer>> counts = new LinkedHashMap<>();
    private boolean taken;

    /// @param old null for a new arrival
    ArrivalForm(ArrivalsModel model, ArrivalsModel.Reading now, @Nullable ArrivalLine old) {
        this.model = model;
        this.now = now;
        this.old = old;
        Arrival arrival = old == null ? null : old.arrival();
        List<String> shops = new ArrayList<>(Arrivals.expectedFrom(now.orders()));
        shops.addFirst("");
        brought = now.brought().isEmpty() || old != null ? null : brought();
        waiting = form.choice(
                T.get("form.waiting"),
                shops,
                this::waitingWords,
                f -> f.initial("").hint(T.get("form.waiting.hint")));
        form.columns(2);
        source = form.text(
                T.get("column.source"),
                f -> f.required().named("source").initial(arrival == null ? null : arrival.source()));
        kind = form.choice(
                T.get("column.kind"),
                Arrival.Kind.class,
                f -> f.required().initial(arrival == null ? Arrival.Kind.SUPERMARKET : arrival.kind()));
        time = form.time(
                T.get("column.time"),
                f -> f.required()
                        .named("time")
                        .initial((arrival == null
                                        ? ZonedDateTime.now(model.clock())
                                        : arrival.at().atZone(model.clock().getZone()))
                                .toLocalTime()));
        pieces = form.number(
                T.get("column.pieces"),
                f -> f.named("pieces")
                        .initial(arrival == null ? null : arrival.pieces())
                        .hint(T.get("form.pieces.hint")));
        unloadedBy =
                form.text(T.get("column.unloadedBy"), f -> f.initial(arrival == null ? null : arrival.unloadedBy()));
        problem = form.text(
                T.get("column.problem"),
                f -> f.initial(arrival == null ? null : arrival.problem()).hint(T.get("form.problem.hint")));
        form.columns(1).node(Boxes.row(Boxes.muted(T.get("form.counts")), Boxes.spacer(), fill()));
        form.columns(3);
        for (Building building : now.buildings()) {
            Integer counted = old == null ? null : old.counted().get(building.id());
            counts.put(building.id(), form.number(T.get("building.no", building.no()), f -> f.initial(counted)));
        }
        if (brought != null && brought.control() instanceof ComboBox<?> box) {
            box.valueProperty().subscribe((was, chosen) -> take(chosen()));
        }
        if (waiting.control() instanceof ComboBox<?> box) {
            box.valueProperty().subscribe((was, chosen) -> take(Objects.toString(chosen, "")));
        }
    }

    private Field<Optional<Brought>> brought() {
        List<Optional<Brought>> all = new ArrayList<>();
        all.add(Optional.empty());
        now.brought().forEach(one -> all.add(Optional.of(one)));
        return form.choice(
                T.get("form.gate"),
                all,
                one -> one.map(this::gateWords).orElse(T.get("form.gate.none")),
                f -> f.named("gate").initial(Optional.empty()).hint(T.get("form.gate.hint")));
    }

    private @Nullable Brought chosen() {
        Optional<Brought> one = brought == null ? null : brought.value();
        return one == null ? null : one.orElse(null);
    }

    private String gateWords(Brought one) {
        GateGoods goods = one.goods();
        List<String> words = new ArrayList<>();
        words.add(CLOCK.format(goods.at().atZone(model.clock().getZone())));
        words.add(goods.name());
        words.add(Objects.requireNonNullElse(goods.plate(), ""));
        words.add(
                one.former() == null
                        ? Objects.requireNonNullElse(goods.load(), "")
                        : one.former().source());
        words.removeIf(String::isBlank);
        return String.join(" ", words);
    }

    /// The time of the gate, and where this person's goods came from the last time.
    private void take(@Nullable Brought one) {
        if (one == null) {
            return;
        }
        time.set(one.goods().at().atZone(model.clock().getZone()).toLocalTime());
        Arrival former = one.former();
        if (former != null) {
            take(former.source());
            source.set(former.source());
            kind.set(former.kind());
        }
    }

    private String waitingWords(String shop) {
        List<DoorOrder> expected = Arrivals.expected(now.orders(), shop);
        return shop.isEmpty()
                ? T.get("form.waiting.none")
                : T.get("form.waiting.shop", shop, expected.size(), pieces(expected));
    }

    private static int pieces(List<DoorOrder> orders) {
        return orders.stream().mapToInt(order -> order.delivery().pieces()).sum();
    }

    private javafx.scene.Node fill() {
        return Buttons.link(T.get("form.fill"), () -> {
            String from = source.value();
            take(from == null ? "" : from);
        });
    }

    /// The numbers of the orders that are expected from a shop.
    private void take(String shop) {
        if (shop.isEmpty()) {
            return;
        }
        List<DoorOrder> expected = Arrivals.expected(now.orders(), shop);
        taken = true;
        source.set(shop);
        if (!expected.isEmpty() && expected.stream().allMatch(order -> order.need() == BuyLine.Need.SORT)) {
            kind.set(Arrival.Kind.COURIER);
        }
        Map<BuildingId, Integer> ordered = new HashMap<>(Arrivals.byBuilding(expected));
        if (old != null) {
            old.ordered().forEach((building, count) -> ordered.merge(building, count, Integer::sum));
        }
        counts.forEach((building, field) -> field.set(ordered.get(building)));
        pieces.set(ordered.values().stream().mapToInt(Integer::intValue).sum());
    }

    @Nullable
    ArrivalId id() {
        return old == null ? null : old.arrival().id();
    }

    /// Without a number of pieces those of the buildings are added up.
    ArrivalDraft draft() {
        Map<BuildingId, Integer> counted = new HashMap<>();
        counts.forEach((building, field) -> {
            Integer count = field.value();
            if (count != null) {
                counted.put(building, count);
            }
        });
        Integer all = pieces.value();
        var day = model.day.get();
        return new ArrivalDraft(
                day,
                day.atTime(time.require()).atZone(model.clock().getZone()).toInstant(),
                kind.require(),
                source.require(),
                all == null
                        ? counted.values().stream().mapToInt(Integer::intValue).sum()
                        : all,
                unloadedBy.value(),
                problem.value(),
                gate(),
                counted);
    }

    private @Nullable Long gate() {
        Brought chosen = chosen();
        if (chosen != null) {
            return chosen.goods().entry();
        }
        return old == null ? null : old.arrival().entryId();
    }

    /// The orders that came: what is expected from this source; where an arrival of the same source is put right,
    /// those that came with it, unless the numbers were taken anew.
    List<DeliveryId> orders() {
        List<DeliveryId> came = new ArrayList<>();
        boolean same = false;
        if (old != null && Fold.key(old.arrival().source()).equals(Fold.key(source.require()))) {
            same = true;
            came.addAll(old.orders());
        }
        if (!same || taken) {
            Arrivals.expected(now.orders(), source.require())
                    .forEach(order -> came.add(order.delivery().id()));
        }
        return came.stream().distinct().toList();
    }
}
