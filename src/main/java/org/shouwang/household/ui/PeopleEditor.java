package org.shouwang.household.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shouwang.household.Doubts;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.Resident;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// A line for each person of a household; Enter goes to the next line, doubts are told below and refuse nothing.
final class PeopleEditor extends VBox {
    private static final Texts T = Texts.of(PeopleEditor.class);
    private static final double[] SHARE = {15, 14, 26, 19, 14, 7, 5};

    private final GridPane grid = new GridPane();
    private final ToggleGroup householder = new ToggleGroup();
    private final List<PersonLine> lines = new ArrayList<>();
    private final Label doubts = Boxes.sentence("");

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
        getChildren().addAll(grid, doubts, Buttons.link(T.get("people.more"), this::add));
        people.forEach(person -> lines.add(new PersonLine(person, householder)));
        if (lines.isEmpty()) {
            lines.add(new PersonLine(Resident.named("?"), householder));
            lines.getFirst().clearName();
        }
        build();
        addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
        grid.addEventFilter(KeyEvent.KEY_RELEASED, event -> doubt());
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
            grid.add(Buttons.icon(Icons.CLOSE, T.get("people.less"), () -> remove(line)), cells.size(), row + 1);
        }
    }

    private PersonLine add() {
        Resident blank = Resident.named("?");
        PersonLine line = new PersonLine(blank, householder);
        line.clearName();
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

    /// Enter leads to the next line and makes it where it is missing; on an empty line it does the form's act.
    private void enter(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.isControlDown()) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).focused()) {
                if (lines.get(i).blank()) {
                    return;
                }
                PersonLine next = i + 1 < lines.size() ? lines.get(i + 1) : add();
                next.focus();
                event.consume();
                return;
            }
        }
    }

    private void doubt() {
        List<Resident> known = lines.stream()
                .filter(line -> !line.nameless())
                .map(PersonLine::person)
                .toList();
        String words =
                String.join(T.get("semicolon"), Doubts.of(HouseholdCard.blank().withPeople(known)));
        doubts.setText(words);
        doubts.setManaged(!words.isEmpty());
    }

    /// The people as entered, empty lines left out. Fault FORM-11 where a line lacks the name.
    List<Resident> people() {
        List<Resident> people = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PersonLine line = lines.get(i);
            if (!line.blank()) {
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
