package org.shouwang.app;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.delivery.ui.courier.CourierModel;
import org.shouwang.delivery.ui.courier.CourierScreen;
import org.shouwang.delivery.ui.purchase.ArrivalsModel;
import org.shouwang.delivery.ui.purchase.ArrivalsScreen;
import org.shouwang.delivery.ui.purchase.OrderListsModel;
import org.shouwang.delivery.ui.purchase.OrderListsScreen;
import org.shouwang.delivery.ui.purchase.PurchaseModel;
import org.shouwang.delivery.ui.purchase.PurchaseScreen;
import org.shouwang.delivery.ui.result.ResultScreen;
import org.shouwang.delivery.ui.result.ResultScreenModel;
import org.shouwang.delivery.ui.stats.DeliveryStatsModel;
import org.shouwang.delivery.ui.stats.DeliveryStatsScreen;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.roster.OnDuty;

/// The pages that the delivery desk leads to, wired by hand.
record DeliveryPages(Desk desk, Tasks tasks, Supplier<PageLook> paper) {
    private static final String DESK = "delivery";

    List<Entry> entries() {
        return List.of(
                Entry.page(ArrivalsScreen.ID, DESK, this::arrivals),
                Entry.page(OrderListsScreen.ID, DESK, this::lists),
                Entry.page(PurchaseScreen.ID, DESK, this::purchases),
                Entry.page(
                        ResultScreen.ID,
                        DESK,
                        frame -> new ResultScreen(
                                new ResultScreenModel(desk.ledger(), desk.roll(), desk.clock(), tasks), frame)),
                Entry.page(
                        CourierScreen.ID,
                        DESK,
                        frame -> new CourierScreen(
                                new CourierModel(desk.ledger(), desk.roll(), this::onDuty, desk.clock(), tasks),
                                frame)),
                Entry.page(
                        DeliveryStatsScreen.ID,
                        DESK,
                        frame -> new DeliveryStatsScreen(
                                new DeliveryStatsModel(desk.ledger(), desk.roll(), desk.clock(), tasks, paper),
                                frame)));
    }

    /// Who stands in the roster now.
    private Set<MemberId> onDuty() {
        OnDuty now = desk.rosters().onDuty(LocalDateTime.now(desk.clock()));
        return now.now().stream()
                .flatMap(watch -> watch.people().stream())
                .map(Member::id)
                .collect(Collectors.toSet());
    }

    private ArrivalsScreen arrivals(Frame frame) {
        return new ArrivalsScreen(
                new ArrivalsModel(
                        desk.ledger(),
                        desk.roll(),
                        new GoodsAtGate(desk.ledger(), desk.clock()),
                        desk.clock(),
                        tasks,
                        paper),
                frame);
    }

    private OrderListsScreen lists(Frame frame) {
        return new OrderListsScreen(new OrderListsModel(desk.ledger(), desk.roll(), desk.clock(), tasks, paper), frame);
    }

    private PurchaseScreen purchases(Frame frame) {
        return new PurchaseScreen(new PurchaseModel(desk.ledger(), desk.roll(), desk.clock(), tasks, paper), frame);
    }
}
