package org.shouwang.household.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Doubts;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentId;
import org.shouwang.household.Suspect;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// A line for each person of a household; Enter goes to the next line, doubts and people registered already are told
/// below and refuse nothing.
final class PeopleEditor extends VBox {
    private static final Texts T = Texts.of(PeopleEditor.class);
    private static final double[] SHARE = {15, 14, 26, 19, 14, 7, 5};
    private static final Duration STILL = Duration.millis(350);

    private final GridPane grid = new GridPane();
    private final ToggleGroup householder = new ToggleGroup();
    private final List<PersonLine> lines = new ArrayList<>();
    private final Label doubts = Boxes.sentence("");
    private final SuspectBox suspects = new SuspectBox();
    private final PauseTransition still = new PauseTransition(STILL);
    private @Nullable Consumer<Resident> typed;
    private Consumer<List<Resident>> changed = people -> {};

    PeopleEditor(List<Resident> people) {
        setStyle("-fx-spacing: 0.5em;");
        grid.setStyle("-fx-hgap: 0.5em; -fx-vgap: 0.4em;");
        for (double share : SHARE) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        doubts.getStyleClass().add("tint-warn");
        doubts.setManaged(false);
        getChildren().addAll(grid, doubts, suspects, foot());
        people.forEach(person -> lines.add(new PersonLine(person, householder)));
        if (lines.isEmpty()) {
            lines.add(PersonLine.blank(householder));
            lines.getFirst().head();
        }
        build();
        still.setOnFinished(event -> ask());
        addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
        grid.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            doubt();
            still.playFromStart();
        });
    }

    private HBox foot() {
        return Boxes.row(
                Buttons.link(T.get("people.more"), this::add), Boxes.spacer(), Boxes.muted(T.get("people.keys")));
    }

    /// @param asking told the person of the line in which somebody is typing, after a moment of rest
    void onTyped(Consumer<Resident> asking) {
        typed = asking;
    }

    /// @param told everybody with a name, after each key
    void onChange(Consumer<List<Resident>> told) {
        changed = told;
        told.accept(named());
    }

    SuspectBox suspects() {
        return suspects;
    }

    private void build() {
        grid.getChildren().clear();
        String[] titles = {
            T.get("people.name"),
            T.get("people.kinship"),
            T.get("people.id"),
            T.get("people.phone"),
            T.get("people.political"),
            T.get("people.householder")
        };
        for (int i = 0; i < titles.length; i++) {
            Label title = new Label(titles[i]);
            title.getStyleClass().add("field-label");
            grid.add(title, i, 0);
        }
        for (int row = 0; row < lines.size(); row++) {
            PersonLine line = lines.get(row);
            List<Node> cells = line.cells();
            for (int i = 0; i < cells.size(); i++) {
                grid.add(cells.get(i), i, row + 1);
            }
            Node less = Buttons.icon(Icons.CLOSE, T.get("people.less"), () -> remove(line));
            less.setFocusTraversable(false);
            grid.add(less, cells.size(), row + 1);
        }
    }

    private PersonLine add() {
        PersonLine line = PersonLine.blank(householder);
        lines.add(line);
        build();
        line.focus();
        return line;
    }

    private void remove(PersonLine line) {
        lines.remove(line);
        if (lines.isEmpty()) {
            add();
        }
        build();
    }

    void focusFirst() {
        lines.getFirst().focus();
    }

    /// The line being typed becomes the person who is registered elsewhere.
    void bring(Suspect suspect) {
        PersonLine line = lines.stream()
                .filter(one -> one.called(suspect.name()))
                .findFirst()
                .orElseGet(this::add);
        line.bring(suspect);
        PersonLine next = lines.getLast().empty() ? lines.getLast() : add();
        next.focus();
    }

    /// Enter leads to the next line and makes it where it is missing; on an empty line it does the form's act.
    private void enter(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.isControlDown()) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).focused()) {
                if (lines.get(i).empty()) {
                    return;
                }
                PersonLine next = i + 1 < lines.size() ? lines.get(i + 1) : add();
                next.focus();
                event.consume();
                return;
            }
        }
    }

    private List<Resident> named() {
        return lines.stream()
                .filter(line -> !line.nameless() && line.brought() == null)
                .map(PersonLine::person)
                .toList();
    }

    private void doubt() {
        List<Resident> known = named();
        String words =
                String.join(T.get("semicolon"), Doubts.of(HouseholdCard.blank().withPeople(known)));
        doubts.setText(words);
        doubts.setManaged(!words.isEmpty());
        changed.accept(known);
    }

    private void ask() {
        Consumer<Resident> asking = typed;
        if (asking != null) {
            lines.stream()
                    .filter(line -> line.focused() && !line.nameless() && line.brought() == null)
                    .findFirst()
                    .ifPresent(line -> asking.accept(line.person()));
        }
    }

    /// Those who are registered elsewhere and come over, the one marked as householder first.
    List<ResidentId> brought() {
        List<ResidentId> people = new ArrayList<>();
        for (PersonLine line : lines) {
            Suspect suspect = line.brought();
            if (suspect != null) {
                people.add(line.heads() ? 0 : people.size(), suspect.resident());
            }
        }
        return people;
    }

    /// The people as entered, empty lines left out. Fault FORM-11 where a line lacks the name.
    List<Resident> people() {
        List<Resident> people = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PersonLine line = lines.get(i);
            if (!line.empty() && line.brought() == null) {
                if (line.nameless()) {
                    line.focus();
                    throw new Fault("FORM-11", T.get("people.nameless", i + 1));
                }
                people.add(line.person());
            }
        }
        return people;
    }
}
