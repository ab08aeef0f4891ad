package org.shouwang.supply.ui;

import java.time.LocalDate;
import java.util.StringJoiner;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Quantity;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockLevel;

/// What stands under the quick line: what the amount means, what to mind about the goods, why something was refused.
final class QuickHint {
    private static final Texts T = Texts.of(QuickHint.class);

    private final Label meant = Boxes.muted("");
    private final Label mind = Boxes.words("");
    private final HBox row = Boxes.row(meant, mind);

    Node node() {
        mind.setWrapText(true);
        mind.setMinWidth(0);
        meant.setMinWidth(HBox.USE_PREF_SIZE);
        return row;
    }

    /// How to type, where nothing is chosen yet.
    void usual(QuickMove.Way way) {
        show(T.get(way == QuickMove.Way.IN ? "hint.in" : "hint.out"), "", Tint.PLAIN);
    }

    void refused(String sentence) {
        show("", sentence, Tint.ALERT);
    }

    /// What a receipt means.
    void receipt(StockLevel level, String amount, @Nullable LocalDate expiry, LocalDate today) {
        String over = expiry != null && expiry.isBefore(today) ? T.get("hint.expiry.over", expiry) : "";
        String until = expiry == null || !over.isEmpty() ? "" : T.get("hint.expiry", expiry);
        show(meaning(level, amount) + until, over, Tint.WARN);
    }

    /// What an issue means, and which goods ask for care.
    void issue(StockLevel level, String amount, LocalDate today) {
        StockItem item = level.item();
        StringJoiner words = new StringJoiner(T.get("hint.join"));
        Quantity directed = level.directed(today);
        if (directed.positive()) {
            words.add(T.get(
                    "hint.directed",
                    Amounts.plain(item, directed),
                    String.join(T.get("hint.wishes"), level.wishes(today))));
        }
        if (level.expired().positive()) {
            words.add(T.get("hint.expired", Amounts.plain(item, level.expired())));
        }
        LocalDate next = level.nextExpiry();
        if (next != null && level.expiring(today, LevelScope.SOON)) {
            words.add(T.get("hint.soon", next));
        }
        show(meaning(level, amount), words.toString(), Tint.WARN);
    }

    private static String meaning(StockLevel level, String amount) {
        if (amount.isBlank()) {
            return T.get("quick.have", Amounts.words(level.item(), level.stock()));
        }
        return Amounts.parse(level.item(), amount)
                .map(quantity -> T.get("quick.meant", Amounts.words(level.item(), quantity)))
                .orElse(T.get("quick.unclear", Amounts.example(level.item())));
    }

    private void show(String means, String care, Tint tint) {
        meant.setText(means);
        meant.setVisible(!means.isEmpty());
        meant.setManaged(!means.isEmpty());
        mind.setText(care);
        for (Tint one : Tint.values()) {
            mind.getStyleClass().remove(one.css());
        }
        mind.getStyleClass().add(tint.css());
    }
}
