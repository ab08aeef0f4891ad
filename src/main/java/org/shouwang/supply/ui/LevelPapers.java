package org.shouwang.supply.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.supply.StockLevel;
import org.shouwang.supply.sheet.LevelSheets;

/// The sheets of what is there: stock, what is short, what expires.
final class LevelPapers {
    private static final Texts T = Texts.of(LevelPapers.class);
    private static final int WEEK = 7;

    private final SupplyModel model;
    private final Frame frame;
    private final Supplier<List<StockLevel>> seen;

    /// @param seen the items as listed
    LevelPapers(SupplyModel model, Frame frame, Supplier<List<StockLevel>> seen) {
        this.model = model;
        this.frame = frame;
        this.seen = seen;
    }

    /// @param card prints the card of the item in hand
    Node menu(Runnable card) {
        MenuButton menu = new MenuButton(T.get("act.print"));
        menu.getItems()
                .addAll(
                        entry(T.get("print.card"), card),
                        entry(T.get("print.cards"), this::cards),
                        entry(T.get("print.levels"), this::levels),
                        entry(T.get("print.shortage"), this::shortage),
                        entry(T.get("print.expiring7"), () -> expiring(WEEK)),
                        entry(T.get("print.expiring30"), () -> expiring(LevelScope.SOON)));
        return menu;
    }

    static MenuItem entry(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> act.run());
        return item;
    }

    void levels() {
        preview(T.get("file.levels", model.today()), sheet());
    }

    /// The cards of all items of this month.
    private void cards() {
        YearMonth month = YearMonth.from(model.today());
        frame.printing()
                .preview(
                        T.get("file.cards", Dates.month(month)),
                        progress -> model.ledger().readLong(q -> model.papers().cards(q, month, progress)),
                        model.look());
    }

    private Sheet sheet() {
        return LevelSheets.levels(seen.get(), model.today(), model.place());
    }

    private Sheet lacking() {
        return LevelSheets.shortage(model.all(), model.today(), model.place(), "");
    }

    private void shortage() {
        if (model.all().stream().noneMatch(StockLevel::low)) {
            frame.notices().say(T.get("none.low"), Tint.GOOD);
            return;
        }
        preview(T.get("file.shortage", model.today()), lacking());
    }

    private Sheet expire(int days) {
        return LevelSheets.expiring(model.all(), model.today(), days, model.place());
    }

    private void expiring(int days) {
        preview(T.get("file.expiring", model.today()), expire(days));
    }

    private void preview(String name, Sheet sheet) {
        frame.printing().preview(name, progress -> List.of(sheet), model.look());
    }

    void export() {
        List<Sheet> sheets = List.of(sheet(), lacking(), expire(LevelScope.SOON));
        frame.printing().workbook(T.get("file.levels", model.today()), progress -> sheets);
    }
}
