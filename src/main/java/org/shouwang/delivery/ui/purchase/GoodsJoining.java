package org.shouwang.delivery.ui.purchase;

import java.util.List;
import java.util.Objects;
import org.shouwang.delivery.purchase.BuyLine;
import org.shouwang.delivery.purchase.OrderList;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;

/// Asks under which name goods of the buy list are joined.
final class GoodsJoining {
    private static final Texts T = Texts.of(GoodsJoining.class);

    private final OrderListsModel model;
    private final Frame frame;

    GoodsJoining(OrderListsModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    private static List<BuyLine> lines(OrderList orders, List<Integer> numbers) {
        List<BuyLine> all = orders.buyList();
        return numbers.stream()
                .filter(number -> number <= all.size())
                .map(number -> all.get(number - 1))
                .toList();
    }

    /// @param numbers of the lines, from 1
    void join(OrderList orders, List<Integer> numbers) {
        List<BuyLine> lines = lines(orders, numbers);
        if (lines.size() < 2) {
            frame.notices().say(T.get("join.choose"));
            return;
        }
        Form form = new Form();
        Field<String> name = form.text(
                T.get("join.name"),
                f -> f.required()
                        .named("name")
                        .initial(lines.getFirst().kind().goods())
                        .hint(T.get(
                                "join.hint",
                                String.join(
                                        T.get("and"),
                                        lines.stream()
                                                .map(line -> line.kind().text(line.total()))
                                                .toList()))));
        frame.dialogs()
                .<Boolean>form(
                        T.get("join.title", lines.size()),
                        form,
                        T.get("act.join"),
                        () -> {
                            String chosen = Objects.requireNonNull(name.require());
                            return progress -> {
                                model.join(orders, lines, chosen);
                                return true;
                            };
                        },
                        done -> frame.notices().say(T.get("joined", lines.size(), name.require())));
    }

    void part(OrderList orders, List<Integer> numbers) {
        List<BuyLine> lines = lines(orders, numbers).stream()
                .filter(line -> !line.writings().isEmpty())
                .toList();
        if (lines.isEmpty()) {
            frame.notices().say(T.get("part.choose"));
            return;
        }
        frame.tasks()
                .write(T.get("task.part"), progress -> {
                    model.part(orders, lines);
                    return true;
                })
                .then(done -> frame.notices().say(T.get("parted", lines.size())))
                .start();
    }
}
