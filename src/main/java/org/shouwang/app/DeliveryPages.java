package org.shouwang.app;

import java.util.function.Supplier;
import org.shouwang.delivery.ui.purchase.ArrivalsModel;
import org.shouwang.delivery.ui.purchase.ArrivalsScreen;
import org.shouwang.delivery.ui.purchase.OrderListsModel;
import org.shouwang.delivery.ui.purchase.OrderListsScreen;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;

/// The pages behind 配送 that buy, sort and settle, wired by hand.
record DeliveryPages(Desk desk, Tasks tasks, Supplier<PageLook> paper) {
    ArrivalsScreen arrivals(Frame frame) {
        return new ArrivalsScreen(new ArrivalsModel(desk.ledger(), desk.roll(), desk.clock(), tasks, paper), frame);
    }

    OrderListsScreen lists(Frame frame) {
        return new OrderListsScreen(
                new OrderListsModel(desk.ledger(), desk.roll(), desk.clock(), tasks, paper), frame);
    }
}
