package org.shouwang.delivery.ui.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.Outcome;
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

    /// @param afresh whether the page was opened or another list chosen, so that the sheet is chosen anew
    void show(List<ResultLine> read, boolean afresh) {
        boolean anew = afresh || all.isEmpty();
        all = read;
        listing = true;
        SheetPart before = part.get();
        parts.setAll(SheetPart.of(all.stream().map(ResultLine::door).toList()));
        part.set(parts.stream()
                .filter(one -> before != null && one.key().equals(before.key()))
                .filter(one -> !anew || !one.key().equals(SheetPart.ALL) && waits(one))
                .findFirst()
                .orElseGet(this::firstSheet));
        listing = false;
        sift();
    }

    /// Each building has numbers of its own, so that of several buildings one sheet lies on the desk.
    private SheetPart firstSheet() {
        List<SheetPart> buildings = buildings();
        return buildings.size() < 2
                ? parts.getFirst()
                : buildings.stream().filter(this::waits).findFirst().orElse(parts.getFirst());
    }

    private List<SheetPart> buildings() {
        return parts.stream().filter(SheetPart::building).toList();
    }

    private boolean waits(SheetPart sheet) {
        return all.stream().anyMatch(line -> line.result() == null && sheet.on().test(line.door()));
    }

    /// Whether the lines are those of several buildings, so that a number alone says nothing.
    boolean mixed() {
        return mixed(lines);
    }

    private static boolean mixed(List<ResultLine> lines) {
        return lines.stream()
                        .map(line -> line.door().place())
                        .filter(Objects::nonNull)
                        .map(place -> place.building().id())
                        .distinct()
                        .count()
                > 1;
    }

    /// The buildings of the lines without a result and how many each has.
    String leftByBuilding() {
        List<String> named = new ArrayList<>();
        int rest = left().size();
        for (SheetPart building : buildings()) {
            int count = (int) left().stream()
                    .filter(row -> building.on().test(lines.get(row).door()))
                    .count();
            if (count > 0) {
                named.add(T.get("left.building", building.name(), count));
                rest -= count;
            }
        }
        if (rest > 0) {
            named.add(T.get("left.nowhere", rest));
        }
        return String.join(T.get("left.join"), named);
    }

    /// The places of the lines whose result is another one than before.
    List<Integer> changed(List<ResultLine> before) {
        Map<DeliveryId, ResultLine> old =
                before.stream().collect(Collectors.toMap(ResultLine::id, Function.identity()));
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ResultLine was = old.get(lines.get(i).id());
            if (was != null && !Objects.equals(was.outcome(), lines.get(i).outcome())) {
                rows.add(i);
            }
        }
        return rows;
    }

    private void sift() {
        SheetPart now = part.get();
        List<ResultLine> on = all.stream()
                .filter(line -> now == null || now.on().test(line.door()))
                .toList();
        boolean several = mixed(on);
        lines.setAll(on.stream().map(line -> line.among(several)).toList());
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

    /// Where some deliveries stand now; those that are on another sheet are left out.
    List<Integer> rows(Collection<DeliveryId> ids) {
        Set<DeliveryId> wanted = Set.copyOf(ids);
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (wanted.contains(lines.get(i).id())) {
                rows.add(i);
            }
        }
        return rows;
    }

    void mark(Collection<ResultLine> which, @Nullable Outcome outcome) {
        Set<DeliveryId> ids = which.stream().map(ResultLine::id).collect(Collectors.toSet());
        all = all.stream()
                .map(line -> ids.contains(line.id()) ? line.with(outcome) : line)
                .toList();
        lines.setAll(lines.stream()
                .map(line -> ids.contains(line.id()) ? line.with(outcome) : line)
                .toList()); // one change, however many lines
    }

    /// What is said when some lines got a result.
    String told(List<Integer> fresh, int kept, Outcome outcome) {
        String result = ResultLine.words(outcome);
        if (fresh.size() == 1) {
            return T.get("booked", lines.get(fresh.getFirst()).words(), result);
        }
        return kept == 0
                ? T.get("booked.many", fresh.size(), result)
                : T.get("booked.some", fresh.size(), result, kept);
    }
}
