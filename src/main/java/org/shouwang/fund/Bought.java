package org.shouwang.fund;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.shouwang.core.Quantity;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItems;

/// Goods that were bought with money of a fund, as they go into the stock.
public record Bought(StockItem item, Quantity quantity) {
    private static final Texts T = Texts.of(Bought.class);

    /// Reads one kind a line, such as `N95口罩 20箱`; the longest name that fits counts.
    ///
    /// @throws Fault FUND-21 no such item in the stock; SUPPLY-05 no amount; both name the field `goods`
    public static List<Bought> read(Query q, String typed) {
        List<StockItem> items = StockItems.all(q).stream()
                .filter(item -> item.retiredOn() == null)
                .sorted(Comparator.comparing((StockItem item) -> item.called().length())
                        .reversed())
                .toList();
        List<Bought> goods = new ArrayList<>();
        for (String line : typed.split(T.get("goods.marks"))) {
            if (!line.isBlank()) {
                goods.add(one(items, line.strip()));
            }
        }
        return goods;
    }

    private static Bought one(List<StockItem> items, String line) {
        String key = plain(line);
        for (StockItem item : items) {
            String name = plain(item.called());
            if (key.startsWith(name)) {
                return of(item, key.substring(name.length()), line);
            }
        }
        List<StockItem> same = items.stream()
                .filter(item -> key.startsWith(plain(item.name())))
                .toList();
        if (same.size() == 1) {
            return of(
                    same.getFirst(), key.substring(plain(same.getFirst().name()).length()), line);
        }
        if (!same.isEmpty()) {
            String each = same.stream().map(StockItem::called).collect(Collectors.joining(T.get("join")));
            throw new Fault("FUND-21", T.get("fault.whichItem", line, each)).at("goods");
        }
        String some = items.stream().limit(3).map(StockItem::called).collect(Collectors.joining(T.get("join")));
        throw new Fault("FUND-21", some.isEmpty() ? T.get("fault.noStock") : T.get("fault.noItem", line, some))
                .at("goods");
    }

    private static Bought of(StockItem item, String amount, String line) {
        if (amount.isEmpty()) {
            throw new Fault("FUND-21", T.get("fault.noAmount", line, Amounts.example(item))).at("goods");
        }
        try {
            return new Bought(item, Amounts.read(item, amount));
        } catch (Fault fault) {
            throw fault.at("goods");
        }
    }

    private static String plain(String words) {
        return Fold.key(words).replaceAll("\\s+", "");
    }

    /// In words, such as `N95口罩 20 箱`.
    public String words() {
        return T.get("goods.one", item.called(), Amounts.words(item, quantity));
    }

    /// All in one line.
    public static String words(List<Bought> goods) {
        return goods.stream().map(Bought::words).collect(Collectors.joining(T.get("join")));
    }
}
