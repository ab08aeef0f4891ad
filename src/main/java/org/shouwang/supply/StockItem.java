package org.shouwang.supply;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Quantity;

/// An item of the stock: what it is, in which unit it is counted, how many are in a pack, how many should be there.
///
/// @param packUnit the larger unit goods come in, such as 箱; null for none, then so is packSize
/// @param packSize how many units a pack holds
/// @param minimum below this the item is short; null for no minimum
/// @param returnable what is issued is given back: badges, armbands, flags, vests
/// @param retiredOn since when it is no longer received; null while in use
public record StockItem(
        StockItemId id,
        String name,
        @Nullable String spec,
        String unit,
        @Nullable String packUnit,
        @Nullable Quantity packSize,
        StockItemKind kind,
        @Nullable Quantity minimum,
        boolean returnable,
        @Nullable LocalDate retiredOn,
        @Nullable String note) {
    /// A new item, ready to add.
    public static StockItem of(String name, @Nullable String spec, String unit, StockItemKind kind) {
        return new StockItem(new StockItemId(0), name, spec, unit, null, null, kind, null, false, null, null);
    }

    public StockItem pack(String packedUnit, Quantity size) {
        return new StockItem(id, name, spec, unit, packedUnit, size, kind, minimum, returnable, retiredOn, note);
    }

    public StockItem minimum(@Nullable Quantity least) {
        return new StockItem(id, name, spec, unit, packUnit, packSize, kind, least, returnable, retiredOn, note);
    }

    public StockItem returned() {
        return new StockItem(id, name, spec, unit, packUnit, packSize, kind, minimum, true, retiredOn, note);
    }

    StockItem withId(StockItemId other) {
        return new StockItem(other, name, spec, unit, packUnit, packSize, kind, minimum, returnable, retiredOn, note);
    }

    StockItem retired(@Nullable LocalDate day) {
        return new StockItem(id, name, spec, unit, packUnit, packSize, kind, minimum, returnable, day, note);
    }

    /// Name and specification, such as `一次性口罩 50只/包`.
    public String called() {
        return spec == null ? name : name + " " + spec;
    }

    boolean same(StockItem other) {
        return name.equals(other.name) && Objects.equals(spec, other.spec);
    }
}
