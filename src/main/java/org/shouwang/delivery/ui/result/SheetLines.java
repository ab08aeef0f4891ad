package org.shouwang.delivery.ui.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.kit.text.Texts;

/// The lines of the list that was read, those of the sheet that lies on the desk, and the one under the keys.
final class SheetLines {
    private static final Texts T = Texts.of(SheetLines.class);

    final ObservableList<SheetPart> parts = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable SheetPart> part = new SimpleObjectProperty<>();
    final ObservableList<ResultLine> lines = FXCollections.observableArrayList();
    final IntegerProperty current = new SimpleIntegerProperty(0);
    private List<ResultLine> all = List.of();
    private boolean listing;

    SheetLines() {
        part.subscribe((was, now) -> {
            if (!listing) {
                sift();
                current.set(0);
            }
        });
    }

    void show(List<ResultLine> read) {
        all = read;
        listing = true;
        SheetPart before = part.get();
        parts.setAll(SheetPart.of(all.stream().map(ResultLine::door).toList()));
        part.set(parts.stream()
                .filter(one -> before != null && one.key().equals(before.key()))
                .findFirst()
                .orElse(parts.getFirst()));
        listing = false;
        sift();
    }

    private void sift() {
        SheetPart now = part.get();
        List<ResultLine> on = new ArrayList<>();
        for (ResultLine line : all) {
            if (now == null || now.on().test(line.door())) {
                on.add(line.numbered(on.size() + 1));
            }
        }
        lines.setAll(on);
        go(current.get());
    }

    void go(int row) {
        current.set(Math.clamp(row, 0, Math.max(0, lines.size() - 1)));
    }

    /// The first line after a row that has no result; where all have one, the line after it.
    void next(int row) {
        go(left().stream().filter(one -> one > row).findFirst().orElse(row + 1));
    }

    /// Null on an empty sheet.
    @Nullable
    ResultLine line() {
        return lines.isEmpty() ? null : lines.get(current.get());
    }

    /// The places of the lines without a result.
    List<Integer> left() {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).result() == null) {
                rows.add(i);
            }
        }
        return rows;
    }

    void mark(Collection<ResultLine> which, @Nullable DeliveryStatus status) {
        Set<DeliveryId> ids = which.stream().map(ResultLine::id).collect(Collectors.toSet());
        all = all.stream()
                .map(line -> ids.contains(line.id()) ? line.with(status) : line)
                .toList();
        lines.replaceAll(line -> ids.contains(line.id()) ? line.with(status) : line);
    }

    /// What is said when some lines got a result.
    String told(List<Integer> fresh, int kept, DeliveryStatus status) {
        String result = Texts.name(status);
        if (fresh.size() == 1) {
            return T.get("booked", lines.get(fresh.getFirst()).words(), result);
        }
        return kept == 0
                ? T.get("booked.many", fresh.size(), result)
                : T.get("booked.some", fresh.size(), result, kept);
    }
}
