package org.shouwang.app;

import java.util.List;
import java.util.function.Supplier;
import org.shouwang.delivery.ui.purchase.ArrivalsModel;
import org.shouwang.delivery.ui.purchase.ArrivalsScreen;
import org.shouwang.delivery.ui.purchase.OrderListsModel;
import org.shouwang.delivery.ui.purchase.OrderListsScreen;
import org.shouwang.delivery.ui.purchase.PurchaseModel;
import org.shouwang.delivery.ui.purchase.PurchaseScreen;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;

/// The pages behind 配送 that buy, sort and settle, wired by hand.
record DeliveryPages(Desk desk, Tasks tasks, Supplier<PageLook> paper) {
    private static final String PARENT = "delivery";

    List<Entry> entries() {
        return List.of(
                Entry.page(ArrivalsScreen.ID, PARENT, this::arrivals),
                Entry.page(OrderListsScreen.ID, PARENT, this::lists),
                Entry.page(PurchaseScreen.ID, PARENT, this::purchases));
    }

    private ArrivalsScreen arrivals(Frame frame) {
        return new ArrivalsScreen(new ArrivalsModel(desk.ledger(), desk.roll(), desk.clock(), tasks, paper), frame);
    }

    private OrderListsScreen lists(Frame frame) {
        return new OrderListsScreen(
                new OrderListsModel(desk.ledger(), desk.roll(), desk.clock(), tasks, paper), frame);
    }

    private PurchaseScreen purchases(Frame frame) {
        return new PurchaseScreen(new PurchaseModel(desk.ledger(), desk.roll(), desk.clock(), tasks, paper), frame);
    }
}
