package org.shouwang.gate.ui.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryFilter;
import org.shouwang.gate.EntryFilter.Standing;
import org.shouwang.gate.Outcome;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.fx.Days;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.ShiftTime;

/// What is asked of the register: whom, when, where, what. Every change is asked at once.
final class FilterBar extends VBox {
    private static final Texts T = Texts.of(FilterBar.class);

    private static final String STYLE =
            Objects.requireNonNull(FilterBar.class.getResource("book.css")).toExternalForm();

    /// Days that are often asked for.
    enum Stretch {
        ALL,
        TODAY,
        YESTERDAY,
        WEEK,
        MONTH,
        LAST_MONTH,
        OWN
    }

    /// One choice of a box; null stands for all.
    private record Pick<V>(String label, @Nullable V value) {}

    private final BookScreenModel model;
    private final TextField search = new TextField();
    private final ComboBox<Stretch> stretch = Choices.box(List.of(Stretch.values()), Texts::name);
    private final TextField from = day(T.get("from"));
    private final TextField to = day(T.get("to"));
    private final FlowPane line = Boxes.flow();
    private final List<Runnable> shows = new ArrayList<>();
    private boolean showing;

    FilterBar(BookScreenModel model) {
        this.model = model;
        search();
        stretch.setValue(Stretch.ALL);
        stretch.setAccessibleText(T.get("days"));
        hideDays();
        stretch.valueProperty().subscribe((was, is) -> {
            hideDays();
            if (!showing && is != null) {
                days(is);
            }
        });
        line.getChildren().addAll(search, stretch, from, to);
        choices();
        line.getChildren().add(Buttons.link(T.get("clear"), model::clear));
        getChildren().add(line);
        getStyleClass().add("book-filter");
        getStylesheets().add(STYLE);
        model.filter.subscribe(this::show);
    }

    private void search() {
        search.setPromptText(T.get("search"));
        search.setAccessibleText(T.get("search"));
        search.setPrefColumnCount(17);
        search.getStyleClass().add("filter-field");
        search.textProperty().bindBidirectional(model.typed);
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
    }

    private TextField day(String label) {
        TextField field = new TextField();
        field.setPromptText(label);
        field.setAccessibleText(label);
        field.setPrefColumnCount(7);
        field.setOnAction(event -> typedDays());
        field.focusedProperty().subscribe((was, focused) -> {
            if (was && !focused) {
                typedDays();
            }
        });
        return field;
    }

    /// The two days are typed only where none of the usual stretches fits.
    private void hideDays() {
        for (TextField field : List.of(from, to)) {
            field.setVisible(stretch.getValue() == Stretch.OWN);
            field.setManaged(stretch.getValue() == Stretch.OWN);
        }
    }

    private void choices() {
        ComboBox<Pick<NamedShift>> hours = box(
                T.get("shift"),
                List.of(),
                NamedShift::label,
                filter -> shift(filter.shift()),
                (filter, picked) -> filter.shift(picked == null ? null : picked.time()));
        fill(hours, T.get("shift"), model.shifts, NamedShift::label);
        ComboBox<Pick<Checkpoint>> points = box(
                T.get("checkpoint"),
                List.of(),
                Checkpoint::name,
                filter -> model.checkpoints.stream()
                        .filter(point -> point.id().equals(filter.checkpoint()))
                        .findFirst()
                        .orElse(null),
                (filter, picked) -> filter.checkpoint(picked == null ? null : picked.id()));
        fill(points, T.get("checkpoint"), model.checkpoints, Checkpoint::name);
        box(
                T.get("direction"),
                Arrays.asList(Direction.values()),
                Texts::name,
                EntryFilter::direction,
                EntryFilter::direction);
        box(
                T.get("category"),
                Arrays.asList(EntryCategory.values()),
                Texts::name,
                EntryFilter::category,
                EntryFilter::category);
        ComboBox<Pick<String>> purposes =
                box(T.get("purpose"), List.of(), FilterBar::purpose, EntryFilter::purpose, EntryFilter::purpose);
        fill(purposes, T.get("purpose"), model.purposes, FilterBar::purpose);
        box(T.get("outcome"), Arrays.asList(Outcome.values()), Texts::name, EntryFilter::outcome, EntryFilter::outcome);
        ComboBox<Standing> standing = Choices.box(List.of(Standing.values()), Texts::name);
        standing.setAccessibleText(T.get("standing"));
        standing.getStyleClass().add("book-choice");
        standing.setValue(Standing.ALL);
        standing.valueProperty().subscribe((was, is) -> change(filter -> filter.standing(Objects.requireNonNull(is))));
        shows.add(() -> standing.setValue(model.filter.get().standing()));
        line.getChildren().add(standing);
    }

    private static String purpose(String words) {
        return words.isEmpty() ? T.get("purpose.none") : words;
    }

    private @Nullable NamedShift shift(@Nullable ShiftTime time) {
        return model.shifts.stream()
                .filter(shift -> shift.time().equals(time))
                .findFirst()
                .orElse(time == null ? null : new NamedShift(time.label(), time));
    }

    private interface Change<V> {
        EntryFilter with(EntryFilter filter, @Nullable V picked);
    }

    private <V> ComboBox<Pick<V>> box(
            String all,
            List<V> choices,
            Function<V, String> naming,
            Function<EntryFilter, @Nullable V> chosen,
            Change<V> change) {
        ComboBox<Pick<V>> box = Choices.box(List.of(), Pick::label);
        items(box, all, choices, naming);
        box.setAccessibleText(all);
        box.getStyleClass().add("book-choice");
        box.setValue(box.getItems().getFirst());
        box.valueProperty()
                .subscribe((was, is) -> change(filter -> change.with(filter, is == null ? null : is.value())));
        shows.add(() -> {
            V now = chosen.apply(model.filter.get());
            Pick<V> pick = now == null ? box.getItems().getFirst() : new Pick<>(naming.apply(now), now);
            box.setValue(pick);
        });
        line.getChildren().add(box);
        return box;
    }

    private <V> void fill(
            ComboBox<Pick<V>> box,
            String all,
            javafx.collections.ObservableList<V> choices,
            Function<V, String> naming) {
        choices.subscribe(() -> {
            showing = true;
            Pick<V> before = box.getValue();
            items(box, all, choices, naming);
            box.setValue(before);
            showing = false;
            show(model.filter.get());
        });
    }

    private static <V> void items(ComboBox<Pick<V>> box, String all, List<V> choices, Function<V, String> naming) {
        List<Pick<V>> picks = new ArrayList<>();
        picks.add(new Pick<>(T.get("all", all), null));
        choices.forEach(choice -> picks.add(new Pick<>(naming.apply(choice), choice)));
        box.getItems().setAll(picks);
    }

    private void change(Function<EntryFilter, EntryFilter> with) {
        if (!showing) {
            model.filter.set(with.apply(model.filter.get()));
        }
    }

    private void days(Stretch picked) {
        LocalDate today = model.today();
        LocalDate month = today.withDayOfMonth(1);
        switch (picked) {
            case ALL -> change(filter -> filter.days(null, null));
            case TODAY -> change(filter -> filter.days(today, today));
            case YESTERDAY -> change(filter -> filter.days(today.minusDays(1), today.minusDays(1)));
            case WEEK -> change(filter -> filter.days(today.minusDays(6), today));
            case MONTH ->
                change(filter -> filter.days(month, month.plusMonths(1).minusDays(1)));
            case LAST_MONTH -> change(filter -> filter.days(month.minusMonths(1), month.minusDays(1)));
            case OWN -> from.requestFocus();
        }
    }

    private void typedDays() {
        if (showing) {
            return;
        }
        LocalDate first = read(from);
        LocalDate last = read(to);
        change(filter -> filter.days(first, last));
    }

    /// What cannot be read is shown as it stood before.
    private @Nullable LocalDate read(TextField field) {
        try {
            return Days.day(field.getText(), model.clock());
        } catch (Fault unreadable) {
            return field == from
                    ? model.filter.get().from()
                    : model.filter.get().to();
        }
    }

    private void show(EntryFilter filter) {
        showing = true;
        from.setText(Objects.toString(filter.from(), ""));
        to.setText(Objects.toString(filter.to(), ""));
        stretch.setValue(stretch(filter));
        shows.forEach(Runnable::run);
        showing = false;
    }

    private Stretch stretch(EntryFilter filter) {
        LocalDate today = model.today();
        LocalDate month = today.withDayOfMonth(1);
        LocalDate first = filter.from();
        LocalDate last = filter.to();
        if (first == null && last == null) {
            return Stretch.ALL;
        } else if (first == null || last == null) {
            return Stretch.OWN;
        } else if (first.equals(last)) {
            return last.equals(today)
                    ? Stretch.TODAY
                    : last.equals(today.minusDays(1)) ? Stretch.YESTERDAY : Stretch.OWN;
        } else if (first.equals(month) && last.equals(month.plusMonths(1).minusDays(1))) {
            return Stretch.MONTH;
        } else if (first.equals(month.minusMonths(1)) && last.equals(month.minusDays(1))) {
            return Stretch.LAST_MONTH;
        }
        return first.equals(today.minusDays(6)) && last.equals(today) ? Stretch.WEEK : Stretch.OWN;
    }

    /// Ctrl+F.
    void focus() {
        search.requestFocus();
        search.selectAll();
    }
}
