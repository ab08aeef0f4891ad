package org.shouwang.supply.ui;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Quantity;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemId;
import org.shouwang.supply.StockItemKind;

/// Asks for an item: name, units, minimum.
final class ItemForm {
    private static final Texts T = Texts.of(ItemForm.class);

    private final SupplyModel model;
    private final Frame frame;
    private final Form form = new Form();
    private final Field<String> name;
    private final Field<String> spec;
    private final Field<String> unit;
    private final Field<StockItemKind> kind;
    private final Field<String> packUnit;
    private final Field<String> packSize;
    private final Field<String> minimum;
    private final Field<Boolean> returnable;
    private final Field<String> note;
    private final @Nullable StockItem before;

    /// @param before the item to change, null for a new one
    ItemForm(SupplyModel model, Frame frame, @Nullable StockItem before, String called) {
        this.model = model;
        this.frame = frame;
        this.before = before;
        form.columns(2);
        name = form.text(
                T.get("item.name"), f -> f.required().named("name").initial(before == null ? called : before.name()));
        spec = form.text(
                T.get("item.spec"),
                f -> f.hint(T.get("item.spec.hint")).initial(before == null ? null : before.spec()));
        unit = form.text(
                T.get("item.unit"),
                f -> f.required()
                        .named("unit")
                        .hint(T.get("item.unit.hint"))
                        .initial(before == null ? null : before.unit()));
        kind = form.choice(
                T.get("item.kind"),
                StockItemKind.class,
                f -> f.required().initial(before == null ? StockItemKind.PROTECTIVE : before.kind()));
        packUnit = form.text(
                T.get("item.packUnit"),
                f -> f.named("packUnit")
                        .hint(T.get("item.packUnit.hint"))
                        .initial(before == null ? null : before.packUnit()));
        packSize = form.text(
                T.get("item.packSize"),
                f -> f.named("packSize")
                        .hint(T.get("item.packSize.hint"))
                        .initial(
                                before == null || before.packSize() == null
                                        ? null
                                        : before.packSize().text()));
        minimum = form.text(
                T.get("item.minimum"),
                f -> f.named("minimum")
                        .hint(T.get("item.minimum.hint"))
                        .initial(
                                before == null || before.minimum() == null
                                        ? null
                                        : before.minimum().text()));
        note = form.text(T.get("item.note"), f -> f.initial(before == null ? null : before.note()));
        form.columns(1);
        returnable = form.check(
                T.get("item.returnable"),
                f -> f.hint(T.get("item.returnable.hint")).initial(before != null && before.returnable()));
        form.settle();
    }

    /// @param done is told the item as it stands
    void open(Consumer<StockItem> done) {
        frame.dialogs()
                .<StockItem>form(
                        before == null ? T.get("item.new") : T.get("item.change", before.called()),
                        form,
                        before == null ? T.get("item.add") : T.get("item.save"),
                        () -> {
                            StockItem draft = draft();
                            return progress -> {
                                if (before == null) {
                                    return model.items().add(draft);
                                }
                                model.items().revise(draft);
                                return draft;
                            };
                        },
                        done);
    }

    private StockItem draft() {
        StockItem plain = new StockItem(
                before == null ? new StockItemId(0) : before.id(),
                name.require(),
                spec.value(),
                unit.require(),
                packUnit.value(),
                number(packSize, "packSize"),
                kind.require(),
                null,
                Boolean.TRUE.equals(returnable.value()),
                before == null ? null : before.retiredOn(),
                note.value());
        String least = Objects.toString(minimum.value(), "").strip();
        if (least.isEmpty()) {
            return plain;
        }
        return plain.minimum(Amounts.parse(plain, least)
                .orElseThrow(() -> new Fault("SUPPLY-05", T.get("item.minimum.unread", least)).at("minimum")));
    }

    private static @Nullable Quantity number(Field<String> field, String name) {
        String typed = Objects.toString(field.value(), "").strip();
        if (typed.isEmpty()) {
            return null;
        }
        return Quantity.parse(typed)
                .filter(Quantity::positive)
                .orElseThrow(() -> new Fault("SUPPLY-05", T.get("item.number.unread", typed)).at(name));
    }
}
