package org.shouwang.gate.ui.pass;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.pass.Pass;
import org.shouwang.gate.pass.PassDraft;
import org.shouwang.gate.pass.PassLine;
import org.shouwang.gate.pass.Passes;
import org.shouwang.household.Found;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;
import org.shouwang.household.ui.Pickers;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.fx.Days;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// A pass in three steps from the keyboard: the door, for whom, Enter.
final class QuickIssue {
    private static final Texts T = Texts.of(QuickIssue.class);

    private final PassScreenModel model;
    private final Frame frame;
    private final Consumer<Pass> issued;
    private final Consumer<PassLine> held;
    private final Consumer<String> scanned;
    private final Picker<Found> door;
    private final ComboBox<Choice> who = Choices.box(List.of(), Choice::words);
    private final TextField until = new TextField();
    private final Button go;
    private final HBox line;

    /// @param issued is told what was issued; `held` the pass that somebody has already; `scanned` the number of a
    /// card that was held under the scanner instead
    QuickIssue(
            PassScreenModel model,
            Frame frame,
            Consumer<Pass> issued,
            Consumer<PassLine> held,
            Consumer<String> scanned) {
        this.model = model;
        this.frame = frame;
        this.issued = issued;
        this.held = held;
        this.scanned = scanned;
        door = Pickers.anything(model.index()).onPick(this::picked).prompt(T.get("quick.door"));
        door.setStyle("-fx-pref-width: 21em; -fx-min-width: 13em;");
        who.setStyle("-fx-pref-width: 16em; -fx-min-width: 10em;");
        who.setPromptText(T.get("quick.who"));
        who.setAccessibleText(T.get("quick.who"));
        until.setPromptText(T.get("quick.until.open"));
        until.setAccessibleText(T.get("quick.until"));
        until.setStyle("-fx-pref-width: 8em;");
        go = Buttons.withKey(Buttons.plain(T.get("quick.act"), this::issue), "Enter");
        line = Boxes.row(Boxes.strong(T.get("quick.title")), door, who, Boxes.muted(T.get("quick.until")), until, go);
        line.getStyleClass().add("card");
        line.setStyle("-fx-padding: 0.6em 1em;");
        who.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !who.isShowing()) {
                event.consume();
                issue();
            }
        });
        until.setOnAction(event -> issue());
        door.field().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            String typed = door.field().getText();
            if (event.getCode() == KeyCode.ENTER
                    && door.hits().isEmpty()
                    && Passes.number(typed).isPresent()) {
                event.consume();
                clear();
                scanned.accept(typed);
            }
        });
        clear();
    }

    /// Somebody who may hold the pass: anybody of the household, or one of its people.
    private record Choice(
            String words, PassDraft draft, @Nullable PassLine held) {}

    Node node() {
        return line;
    }

    void focus() {
        door.field().requestFocus();
    }

    /// Fills in a door from elsewhere.
    void begin(Found found) {
        door.set(Pickers.hit(found));
        picked(found);
    }

    private void clear() {
        door.set(null);
        who.getItems().clear();
        who.setDisable(true);
        go.setDisable(true);
    }

    private void picked(Found found) {
        HouseholdId home = found.household();
        if (home == null) {
            clear();
            frame.notices().say(T.get("quick.empty", found.dwelling().brief()), Tint.WARN);
            return;
        }
        frame.tasks()
                .run(T.get("task.read"), progress -> model.home(home))
                .then(read -> offer(read, found))
                .start();
    }

    private void offer(PassScreenModel.Home home, Found found) {
        List<Choice> choices = new ArrayList<>();
        LocalDate today = model.today();
        PassDraft shared = PassDraft.household(home.card().household().id(), today, null);
        choices.add(choice(T.get("quick.household"), shared, home));
        for (Resident person : home.card().living()) {
            String name = person.householder()
                    ? T.get("quick.householder", person.name().value())
                    : person.name().value();
            choices.add(choice(name, PassDraft.resident(person, today, null), home));
        }
        who.getItems().setAll(choices);
        who.setDisable(false);
        go.setDisable(false);
        who.setValue(choices.stream()
                .filter(one -> Objects.equals(one.draft().resident(), found.resident()))
                .findFirst()
                .orElse(choices.getFirst()));
        who.requestFocus();
    }

    private static Choice choice(String words, PassDraft draft, PassScreenModel.Home home) {
        Optional<PassLine> has = home.passes().stream()
                .filter(line -> PassScope.HOLDING.holds(line)
                        && line.pass().kind() == draft.kind()
                        && Objects.equals(line.pass().residentId(), draft.resident()))
                .filter(line -> draft.resident() != null || line.pass().holder() == null)
                .findFirst();
        String shown =
                has.map(line -> T.get("quick.has", words, line.pass().spoken())).orElse(words);
        return new Choice(shown, draft, has.orElse(null));
    }

    private void issue() {
        Choice choice = who.getValue();
        if (choice == null) {
            focus();
            return;
        }
        if (choice.held() != null) {
            PassLine has = choice.held();
            frame.notices().say(T.get("quick.held", has.pass().spoken()), Tint.WARN);
            held.accept(has);
            return;
        }
        LocalDate last;
        try {
            last = Days.day(until.getText(), model.clock());
        } catch (Fault fault) {
            frame.notices().say(fault.sentence(), Tint.WARN);
            until.requestFocus();
            return;
        }
        PassDraft draft = choice.draft().days(model.today(), last);
        go.setDisable(true);
        frame.tasks()
                .write(T.get("task.issue"), progress -> model.passes().issue(draft))
                .then(pass -> {
                    clear();
                    focus();
                    issued.accept(pass);
                })
                .otherwise(fault -> {
                    go.setDisable(false);
                    frame.notices().say(fault.sentence(), Tint.WARN);
                })
                .start();
    }
}
