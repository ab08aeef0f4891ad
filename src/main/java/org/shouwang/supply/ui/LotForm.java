package org.shouwang.supply.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockLevel;
import org.shouwang.supply.StockLot;
import org.shouwang.supply.sheet.MoveWords;

/// Mends the number or the expiry of a lot that was typed wrong.
final class LotForm {
    private static final Texts T = Texts.of(LotForm.class);

    private final SupplyModel model;
    private final Frame frame;

    LotForm(SupplyModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    /// @param level with at least one lot
    void open(StockLevel level, Consumer<StockItem> mended) {
        StockItem item = level.item();
        List<StockLevel.InLot> lots = level.lots();
        Form form = new Form();
        Field<StockLevel.InLot> which = form.choice(
                T.get("lot.which"),
                lots,
                lot -> words(item, lot),
                f -> f.required().initial(lots.getFirst()));
        form.columns(2);
        Field<String> no = form.text(T.get("lot.no"), f -> f.hint(T.get("lot.no.hint")));
        Field<String> expiry =
                form.text(T.get("quick.expiry"), f -> f.named("expiry").hint(T.get("lot.expiry.hint")));
        if (which.control() instanceof ComboBox<?> box) {
            box.valueProperty().subscribe(now -> {
                StockLot lot = which.require().lot();
                no.set(lot.no());
                expiry.set(Objects.toString(lot.expiresOn(), null));
            });
        }
        form.settle();
        frame.dialogs()
                .<StockItem>form(
                        T.get("lot.title", item.called()),
                        form,
                        T.get("lot.save"),
                        () -> {
                            StockLot lot = which.require().lot();
                            String number = no.value();
                            LocalDate until = Expiry.read(expiry.value(), model.clock());
                            return progress -> {
                                model.items().reviseLot(lot.id(), number, until);
                                return item;
                            };
                        },
                        mended);
    }

    private static String words(StockItem item, StockLevel.InLot lot) {
        String where = MoveWords.lot(lot.lot());
        String amount = Amounts.plain(item, lot.stock());
        return where.isEmpty() ? T.get("card.lot.plain", amount) : T.get("card.lot", amount, where);
    }
}
