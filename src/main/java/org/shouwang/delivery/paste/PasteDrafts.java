package org.shouwang.delivery.paste;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.DeliveryDraft;
import org.shouwang.delivery.Order;
import org.shouwang.delivery.OrderItem;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.text.Texts;

/// Makes a line an order as it is noted.
public final class PasteDrafts {
    private static final Texts T = Texts.of(PasteDrafts.class);
    private static final Pattern WEIGHS = Pattern.compile(T.get("grammar.weighs"));
    private static final Pattern PHONE = Pattern.compile(
            "(?<![0-9\uff10-\uff19])([1\uff11][0-9\uff10-\uff19]{2})[- ]?[0-9\uff10-\uff19]{4}[- ]?([0-9\uff10-\uff19]{4})"
                    + "(?![0-9\uff10-\uff19])");
    private static final Pattern WECHAT = Pattern.compile(T.get("grammar.paid.wechat"));
    private static final Pattern ALIPAY = Pattern.compile(T.get("grammar.paid.alipay"));
    private static final Pattern CASH = Pattern.compile(T.get("grammar.paid.cash"));
    private static final int MOST = 999;
    private static final int LONGEST = 120;

    private PasteDrafts() {}

    /// The order of a line for the household at its door.
    ///
    /// @param paste the list it came from, null for none
    public static DeliveryDraft of(PastedLine line, HouseholdId household, PasteWish wish, @Nullable Long paste) {
        return DeliveryDraft.of(household, wish.channel(), words(line), pieces(line.items()))
                .on(wish.day())
                .note(Confidential.orNull(line.note()))
                .order(order(line, wish.shop(), paste))
                .items(items(line));
    }

    static List<OrderItem> items(PastedLine line) {
        return line.items().stream()
                .map(one -> OrderItem.of(one.goods(), one.quantity(), one.unit().isEmpty() ? null : one.unit())
                        .spec(one.spec().isEmpty() ? null : one.spec())
                        .price(one.price()))
                .toList();
    }

    static Order order(PastedLine line, String shop, @Nullable Long paste) {
        return Order.at(shop.isBlank() ? null : shop.strip())
                .by(line.name().isBlank() ? null : new PersonName(line.name()), Confidential.orNull(line.tail()))
                .pasted(Confidential.orNull(kept(line.text())), paste)
                .money(amount(line), paid(line) == null ? null : line.amount(), paid(line));
    }

    /// How the amount was paid already, by the phone of the chat where the line does not say how; null where it
    /// does not say that it was paid.
    static Order.@Nullable Payment paid(PastedLine line) {
        String plain = Signs.plain(line.text());
        if (line.amount() == null || !Grammar.PAID.matcher(plain).find()) {
            return null;
        }
        boolean wechat = WECHAT.matcher(plain).find();
        if (!wechat && ALIPAY.matcher(plain).find()) {
            return Order.Payment.ALIPAY;
        }
        return !wechat && CASH.matcher(plain).find() ? Order.Payment.CASH : Order.Payment.WECHAT;
    }

    /// The line as it is kept: of whole phones only the end.
    static String kept(String text) {
        return PHONE.matcher(text).replaceAll("$1****$2");
    }

    static String words(PastedLine line) {
        String words = line.items().stream().map(PastedItem::text).collect(Collectors.joining(T.get("goods.and")));
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + T.get("goods.more");
    }

    /// As written, else the prices of all goods together; null where a price is missing.
    public static @Nullable Money amount(PastedLine line) {
        if (line.amount() != null) {
            return line.amount();
        }
        long fen = 0;
        for (PastedItem item : line.items()) {
            if (item.price() == null) {
                return null;
            }
            BigDecimal exact = item.quantity()
                    .value()
                    .multiply(BigDecimal.valueOf(item.price().fen()));
            if (exact.stripTrailingZeros().scale() > 0) {
                return null;
            }
            fen += exact.longValueExact();
        }
        return line.items().isEmpty() ? null : new Money(fen);
    }

    /// Bags to carry: what is weighed is one.
    static int pieces(List<PastedItem> items) {
        long pieces = 0;
        for (PastedItem item : items) {
            boolean weighed = WEIGHS.matcher(Signs.plain(item.unit())).matches();
            pieces += weighed ? 1 : Math.max(1, whole(item.quantity()));
        }
        return (int) Math.clamp(pieces, 1, MOST);
    }

    private static long whole(Quantity quantity) {
        return Math.ceilDiv(quantity.thousandths(), 1000L);
    }
}
