package org.shouwang.delivery.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.delivery.purchase.DoorOrder;
import org.shouwang.delivery.purchase.OrderList;
import org.shouwang.kit.paper.Label;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;

/// A label for each bag: the door large, the name masked, what is in it, which bag of how many; the code for the
/// scanner is the pick-up code.
public final class BagLabels {
    private static final Texts T = Texts.of(BagLabels.class);
    /// Letters in a line, a Chinese one counts two.
    private static final int LINE = 24;
    private static final int LINES = 4;

    private BagLabels() {}

    public static List<Label> of(OrderList orders) {
        List<Label> labels = new ArrayList<>();
        for (DoorOrder order : orders.orders()) {
            int bags = order.delivery().pieces();
            for (int bag = 1; bag <= bags; bag++) {
                List<String> lines = new ArrayList<>();
                lines.add(T.get("label.who", masked(order), order.code(), bag, bags));
                lines.addAll(goods(order));
                labels.add(new Label(order.code().isEmpty() ? door(order) : order.code(), door(order), lines));
            }
        }
        return labels;
    }

    /// The same as a list, for a label printer of one's own.
    public static Sheet sheet(OrderList orders, String about) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (DoorOrder order : orders.orders()) {
            int bags = order.delivery().pieces();
            for (int bag = 1; bag <= bags; bag++) {
                rows.add(Arrays.asList(door(order), order.code(), masked(order), order.goods(), bag, bags));
            }
        }
        return Sheet.named(T.get("sheet.labels"))
                .title(T.get("sheet.labels"))
                .subtitle(about)
                .columns(
                        Column.code(T.get("column.door"), 12),
                        Column.code(T.get("column.code"), 8),
                        Column.text(T.get("column.householder"), 8),
                        Column.wrap(T.get("column.goods"), 30),
                        Column.integer(T.get("column.bag"), 6),
                        Column.integer(T.get("column.bags"), 6))
                .rows(rows)
                .build();
    }

    private static String door(DoorOrder order) {
        return order.place() == null ? order.room() : order.line().door();
    }

    private static String masked(DoorOrder order) {
        return order.name().isEmpty() ? "" : new PersonName(order.name()).masked();
    }

    /// As many goods as have room; what has none is told by number.
    private static List<String> goods(DoorOrder order) {
        List<String> lines = new ArrayList<>();
        int left = order.items().size();
        for (var item : order.items()) {
            List<String> words = wrapped(item.text());
            boolean beside = !lines.isEmpty() && wide(lines.getLast()) + 2 + wide(words.getFirst()) <= LINE;
            int needed = words.size() - (beside ? 1 : 0) + (left > 1 ? 1 : 0);
            if (!lines.isEmpty() && lines.size() + needed > LINES) {
                lines.add(T.get("label.more", left));
                return lines;
            }
            if (beside) {
                lines.set(lines.size() - 1, lines.getLast() + T.get("and") + words.getFirst());
                lines.addAll(words.subList(1, words.size()));
            } else {
                lines.addAll(words);
            }
            left--;
        }
        return lines.size() > LINES ? lines.subList(0, LINES) : lines;
    }

    private static List<String> wrapped(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        words.codePoints().forEach(letter -> {
            if (wide(line.toString()) + (letter < 0x2E80 ? 1 : 2) > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(letter);
        });
        lines.add(line.toString());
        return lines;
    }

    private static int wide(String words) {
        return words.codePoints().map(letter -> letter < 0x2E80 ? 1 : 2).sum();
    }
}
