package org.shouwang.supply;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Quantity;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// How an amount of an item is typed and said: in its unit, in packs, or both, such as `3箱` = `72 瓶（3 箱）`.
public final class Amounts {
    private static final Texts T = Texts.of(Amounts.class);

    private Amounts() {}

    /// Reads `72`, `72瓶`, `3箱`, `3箱5瓶`, `半箱`; always more than zero.
    ///
    /// @throws Fault SUPPLY-05 for anything else, naming the field `quantity`
    public static Quantity read(StockItem item, String typed) {
        return parse(item, typed)
                .filter(Quantity::positive)
                .orElseThrow(() ->
                        new Fault("SUPPLY-05", T.get("fault.quantity", typed.strip(), example(item))).at("quantity"));
    }

    /// The same, zero included; empty where it can't be read.
    public static Optional<Quantity> parse(StockItem item, String typed) {
        String text = Fold.simplified(typed).replaceAll("\\s+", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Quantity packs = Quantity.ZERO;
        String pack = item.packUnit() == null ? "" : Fold.simplified(item.packUnit());
        int cut = pack.isEmpty() ? -1 : text.indexOf(pack);
        if (cut > 0) {
            Optional<Quantity> inPacks =
                    Quantity.parse(text.substring(0, cut)).flatMap(count -> times(count, item.packSize()));
            if (inPacks.isEmpty()) {
                return Optional.empty();
            }
            packs = inPacks.get();
            text = text.substring(cut + pack.length());
            if (text.isEmpty()) {
                return inPacks;
            }
        }
        String unit = Fold.simplified(item.unit());
        String number = text.endsWith(unit) ? text.substring(0, text.length() - unit.length()) : text;
        Quantity whole = packs;
        return Quantity.parse(number).filter(one -> !one.negative()).map(whole::plus);
    }

    private static Optional<Quantity> times(Quantity count, @Nullable Quantity size) {
        if (size == null || count.negative()) {
            return Optional.empty();
        }
        long product = Math.multiplyExact(count.thousandths(), size.thousandths());
        return product % 1000 == 0 ? Optional.of(new Quantity(product / 1000)) : Optional.empty();
    }

    /// Such as `72 瓶（3 箱）`, `75 瓶（3 箱 3 瓶）`, or `5 瓶` where that is less than a pack.
    public static String words(StockItem item, Quantity quantity) {
        String plain = plain(item, quantity);
        Quantity size = item.packSize();
        long absolute = Math.abs(quantity.thousandths());
        if (item.packUnit() == null || size == null || absolute < size.thousandths()) {
            return plain;
        }
        long packs = absolute / size.thousandths();
        Quantity rest = new Quantity(absolute % size.thousandths());
        return rest.positive()
                ? T.get("amount.packsAndRest", plain, packs, item.packUnit(), rest.text(), item.unit())
                : T.get("amount.packs", plain, packs, item.packUnit());
    }

    /// Such as `72 瓶`.
    public static String plain(StockItem item, Quantity quantity) {
        return T.get("amount.plain", quantity.text(), item.unit());
    }

    /// What can be typed, such as `72、72瓶、3箱`.
    public static String example(StockItem item) {
        return item.packUnit() == null
                ? T.get("amount.example", item.unit())
                : T.get("amount.example.pack", item.unit(), item.packUnit());
    }
}
