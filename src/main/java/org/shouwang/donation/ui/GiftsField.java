package org.shouwang.donation.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Quantity;
import org.shouwang.donation.Gift;
import org.shouwang.donation.GiftText;
import org.shouwang.donation.Shelf;
import org.shouwang.donation.ValueGround;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.StockItem;

/// The field where gifts are typed, one a line, with what was understood of each line under it while one types.
final class GiftsField {
    private static final Texts T = Texts.of(GiftsField.class);
    private static final int SHOWN = 8;
    private static final double WIDE = 540;

    private final Field<String> field;
    private final VBox reading = Boxes.stack();
    private final Shelf shelf;
    private final LocalDate today;

    /// @param strict whether a value must have its ground, as on a receipt
    GiftsField(Form form, Shelf shelf, LocalDate today, boolean strict, Consumer<Field<String>> configure) {
        this.shelf = shelf;
        this.today = today;
        field = form.lines(T.get("gifts"), 4, f -> {
            configure.accept(f.required().named("gifts"));
        });
        form.node(reading);
        TextArea area = (TextArea) field.control();
        area.setPromptText(T.get("gifts.prompt"));
        reading.setSpacing(4);
        area.textProperty().subscribe(typed -> show(Objects.toString(typed, ""), strict));
    }

    String typed() {
        return Objects.toString(field.value(), "");
    }

    List<Gift> gifts() {
        return GiftText.read(typed(), today);
    }

    private void show(String typed, boolean strict) {
        List<Gift> gifts = GiftText.read(typed, today);
        reading.getChildren().clear();
        reading.getChildren()
                .addAll(gifts.stream()
                        .limit(SHOWN)
                        .map(gift -> line(gift, strict))
                        .toList());
        if (gifts.size() > SHOWN) {
            reading.getChildren().add(Boxes.muted(T.get("gifts.more", gifts.size() - SHOWN)));
        }
    }

    /// One gift; what does not fit beside it goes to a line of its own, so that no quantity is cut.
    private FlowPane line(Gift gift, boolean strict) {
        FlowPane line = Boxes.flow();
        line.setPrefWrapLength(WIDE);
        if (gift.isMoney()) {
            line.getChildren()
                    .addAll(new Chip(T.get("gift.money"), Tint.INFO), Boxes.strong(T.get("gift.sum", gift.much())));
            return line;
        }
        String name = gift.spec() == null ? gift.words() : gift.words() + " " + gift.spec();
        String doubt = doubt(gift, strict);
        line.getChildren().addAll(mark(gift, strict), Boxes.strong((name + "  " + gift.much()).strip()));
        if (gift.money() != null && doubt == null) {
            line.getChildren().add(Boxes.muted(T.get("gift.value", gift.money().text(), Texts.name(gift.ground()))));
        }
        if (gift.expiresOn() != null) {
            line.getChildren().add(Boxes.muted(T.get("gift.until", gift.expiresOn())));
        }
        line.getChildren().add(doubt == null ? Boxes.muted(shelved(gift)) : Boxes.words(doubt));
        return line;
    }

    private Chip mark(Gift gift, boolean strict) {
        if (doubt(gift, strict) != null) {
            return new Chip(T.get("gift.doubt"), Tint.WARN);
        }
        return shelf.item(gift).isPresent()
                ? new Chip(T.get("gift.known"), Tint.GOOD)
                : new Chip(T.get("gift.new"), Tint.INFO);
    }

    private @Nullable String doubt(Gift gift, boolean strict) {
        if (gift.doubt() != null) {
            return gift.doubt();
        }
        if (strict && gift.money() != null && gift.ground() == ValueGround.NONE) {
            return T.get("gift.ground");
        }
        Optional<StockItem> item = shelf.item(gift);
        return item.isPresent() && Shelf.quantity(item.get(), gift).isEmpty()
                ? T.get("gift.unit", item.get().unit())
                : null;
    }

    private String shelved(Gift gift) {
        Optional<StockItem> item = shelf.item(gift);
        StockItem into = item.orElseGet(() -> Shelf.fresh(gift));
        Optional<Quantity> counted = Shelf.quantity(into, gift);
        boolean packed = gift.unit() != null && !gift.unit().equals(into.unit());
        String much = packed && counted.isPresent()
                ? T.get("shelf.packed", counted.get().text(), into.unit())
                : "";
        String where = item.isPresent() ? T.get("shelf.known", into.called()) : T.get("shelf.new", into.unit());
        return much.isEmpty() ? where : T.get("shelf.both", where, much);
    }
}
