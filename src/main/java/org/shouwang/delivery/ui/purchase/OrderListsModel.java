package org.shouwang.delivery.ui.purchase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Roll;
import org.shouwang.delivery.Floors;
import org.shouwang.delivery.Routes;
import org.shouwang.delivery.purchase.BuyLine;
import org.shouwang.delivery.purchase.GoodsJoins;
import org.shouwang.delivery.purchase.OrderBook;
import org.shouwang.delivery.purchase.OrderList;
import org.shouwang.delivery.purchase.OrderScope;
import org.shouwang.delivery.sheet.DeliveryPaper;
import org.shouwang.delivery.sheet.DeliveryPapers;
import org.shouwang.delivery.sheet.DeliveryPapers.Wish;
import org.shouwang.delivery.sheet.DoorWish;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// Which day, shop and building 配送单据 shows, its lists as on paper, and how they are wanted.
public final class OrderListsModel {
    private static final Texts T = Texts.of(OrderListsModel.class);

    final ObjectProperty<LocalDate> day;
    final ObjectProperty<OrderScope> scope = new SimpleObjectProperty<>(OrderScope.DAY);
    final ObjectProperty<DeliveryPaper> paper = new SimpleObjectProperty<>(DeliveryPaper.BUY);
    /// `""` for all.
    final ObjectProperty<String> shop = new SimpleObjectProperty<>("");
    /// `""` for all.
    final ObjectProperty<String> building = new SimpleObjectProperty<>("");
    final BooleanProperty apart = new SimpleBooleanProperty(DoorWish.USUAL.apart());
    final BooleanProperty careWords = new SimpleBooleanProperty();
    final BooleanProperty fullPhones = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable Reading> reading;
    private final DayReading<Reading> shown;

    private final OrderBook book;
    private final DeliveryPapers papers;
    private final GoodsJoins joins;
    private final Routes routes;
    private final Tasks tasks;
    private final Supplier<PageLook> look;

    /// The lists as read at one moment.
    ///
    /// @param all every order of the day, whatever shop or building is chosen
    /// @param orders those chosen
    record Reading(OrderList all, OrderList orders, List<Sheet> sheets, Floors floors) {}

    /// @param clock in the zone of the compound
    /// @param look what stands around a printed list
    public OrderListsModel(Ledger ledger, Roll roll, Clock clock, Tasks tasks, Supplier<PageLook> look) {
        this.book = new OrderBook(ledger, roll, clock.getZone());
        this.papers = new DeliveryPapers(ledger, book);
        this.joins = new GoodsJoins(ledger);
        this.routes = new Routes(ledger);
        this.tasks = tasks;
        this.look = look;
        shown = new DayReading<>(clock, tasks, T.get("task.lists"), this::asked);
        day = shown.day;
        reading = shown.reading;
        for (ObjectProperty<?> choice : List.of(scope, paper, shop, building)) {
            shown.on(choice);
        }
        shown.on(apart);
        shown.on(
                ledger,
                "delivery",
                "delivery_order",
                "delivery_item",
                "goods_join",
                "household",
                "member",
                "walk_building");
    }

    /// Reads the lists again.
    void refresh() {
        shown.refresh();
    }

    private Supplier<Reading> asked() {
        Wish wish = wish();
        DeliveryPaper which = paper.get();
        String compound = look.get().compound();
        return () -> read(which, wish, compound);
    }

    private Reading read(DeliveryPaper which, Wish wish, String compound) {
        OrderList all = book.read(wish.day(), wish.scope());
        OrderList orders = wish.of(all);
        Wish quiet = wish.doors(wish.doors().words(false, false));
        List<Sheet> sheets = orders.isEmpty() ? List.of() : DeliveryPapers.sheets(which, orders, quiet, compound);
        Set<Floors> ends =
                routes.route().legs().stream().map(leg -> leg.floors()).collect(Collectors.toSet());
        return new Reading(all, orders, sheets, ends.contains(Floors.UP) ? Floors.UP : Floors.DOWN);
    }

    /// What is wanted now.
    Wish wish() {
        return Wish.of(day.get())
                .scope(scope.get())
                .shop(shop.get().isEmpty() ? null : shop.get())
                .building(building.get().isEmpty() ? null : building.get())
                .doors(new DoorWish(apart.get(), careWords.get(), fullPhones.get()));
    }

    PageLook look() {
        return look.get();
    }

    DeliveryPapers papers() {
        return papers;
    }

    /// Walks all stairs from this end; runs in the background.
    void floors(Floors end) {
        tasks.write(T.get("task.floors"), progress -> {
                    routes.floors(null, end);
                    return true;
                })
                .start();
    }

    /// In the background: joins lines of the buy list under one name.
    void join(OrderList orders, Collection<BuyLine> lines, String name) {
        joins.join(orders, lines, name);
    }

    void part(OrderList orders, Collection<BuyLine> lines) {
        lines.forEach(line -> joins.part(orders, line));
    }
}
