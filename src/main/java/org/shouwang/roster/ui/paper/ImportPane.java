package org.shouwang.roster.ui.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberKind;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.sheet.Answer;
import org.shouwang.roster.sheet.GuessedPost;
import org.shouwang.roster.sheet.ImportLine;
import org.shouwang.roster.sheet.ImportLine.State;
import org.shouwang.roster.sheet.ImportPlan;
import org.shouwang.roster.sheet.RosterImport;
import org.shouwang.roster.sheet.RosterTable;

/// What an import of a roster would do: unknown names to be told, counts, every name with its row and column.
final class ImportPane extends VBox {
    private static final Texts T = Texts.of(ImportPane.class);
    private static final double ASKED_HEIGHT = 150;

    private final RosterFiles files;
    private final Frame frame;
    private final RosterImport imports;
    private final RosterTable read;
    private final Map<String, Answer> answers = new HashMap<>();
    private final VBox asked = Boxes.column();
    private final ScrollPane askedScroll = new ScrollPane(asked);
    private final VBox makings = Boxes.column();
    private final HBox counts = Boxes.row();
    private final CheckBox instead = new CheckBox(T.get("import.instead"));
    private final Table<ImportLine> table = table();
    private Consumer<ImportPlan> told = plan -> {};
    private @Nullable ImportPlan plan;

    ImportPane(RosterFiles files, Frame frame, RosterImport imports, RosterTable read) {
        this.files = files;
        this.frame = frame;
        this.imports = imports;
        this.read = read;
        getStyleClass().add("stack");
        askedScroll.setFitToWidth(true);
        askedScroll.setMaxHeight(ASKED_HEIGHT);
        askedScroll.setMinHeight(0);
        askedScroll.getStyleClass().add("form-scroll");
        instead.setMnemonicParsing(false);
        instead.selectedProperty().subscribe((before, now) -> compare());
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().addAll(makings, askedScroll, Boxes.row(counts, Boxes.spacer(), instead), table);
    }

    /// What is told each time the plan is another.
    void onPlan(Consumer<ImportPlan> taker) {
        told = taker;
    }

    @Nullable
    ImportPlan plan() {
        return plan;
    }

    /// Compares again, with what was answered so far.
    void compare() {
        Map<String, Answer> now = Map.copyOf(answers);
        boolean whole = instead.isSelected();
        frame.tasks()
                .run(T.get("import.comparing"), progress -> imports.plan(read, now, whole))
                .then(this::show)
                .start();
        frame.tasks()
                .run(T.get("import.comparing"), progress -> imports.missing(read))
                .then(this::offer)
                .start();
    }

    /// Posts and shifts from the head of the roster, where there are none yet.
    private void offer(List<GuessedPost> posts) {
        makings.getChildren().clear();
        makings.setVisible(!posts.isEmpty());
        makings.setManaged(!posts.isEmpty());
        List<TextField> names = new ArrayList<>();
        if (!posts.isEmpty()) {
            makings.getChildren().add(Boxes.sentence(T.get("import.noPosts")));
        }
        for (GuessedPost post : posts) {
            TextField name = new TextField(post.name().isEmpty() ? T.get("import.postName") : post.name());
            name.setAccessibleText(T.get("import.post"));
            names.add(name);
            makings.getChildren().add(Boxes.row(name, Boxes.words(post.words())));
        }
        if (!posts.isEmpty()) {
            makings.getChildren().add(Boxes.row(Buttons.primary(T.get("import.make"), () -> make(posts, names))));
        }
    }

    private void make(List<GuessedPost> posts, List<TextField> names) {
        List<GuessedPost> wanted = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            wanted.add(posts.get(i).called(names.get(i).getText()));
        }
        frame.tasks()
                .write(T.get("import.make"), progress -> {
                    imports.make(read, wanted);
                    return true;
                })
                .then(made -> compare())
                .start();
    }

    private void show(ImportPlan made) {
        plan = made;
        counts.getChildren().clear();
        for (State state : State.values()) {
            int count = made.count(state);
            if (count > 0) {
                counts.getChildren().add(new Chip(T.get("import.count", Texts.name(state), count), tint(state)));
            }
        }
        table.items(made.lines().stream()
                .sorted((one, other) -> rank(one.state()) - rank(other.state()))
                .toList());
        ask(made.unknown());
        told.accept(made);
    }

    private void ask(List<String> names) {
        asked.getChildren().clear();
        boolean any = !names.isEmpty();
        askedScroll.setVisible(any);
        askedScroll.setManaged(any);
        if (any) {
            asked.getChildren().add(Boxes.sentence(T.get("import.who", names.size())));
        }
        names.forEach(name -> asked.getChildren().add(line(name)));
    }

    private Node line(String name) {
        Label label = Boxes.strong(name);
        label.setMinWidth(110);
        Picker<Member> picker = new Picker<>(files::find);
        picker.prompt(T.get("import.prompt")).onPick(member -> answer(name, new Answer.Is(member)));
        HBox.setHgrow(picker, Priority.ALWAYS);
        return Boxes.row(
                label,
                picker,
                Buttons.plain(T.get("import.enrol"), () -> answer(name, new Answer.Enrol(MemberKind.VOLUNTEER))),
                Buttons.plain(T.get("import.skip"), () -> answer(name, new Answer.Skip())));
    }

    private void answer(String name, Answer answer) {
        answers.put(name, answer);
        compare();
    }

    private static Table<ImportLine> table() {
        return Tables.<ImportLine>of()
                .chip(T.get("import.state"), 90, line -> Texts.name(line.state()), line -> tint(line.state()))
                .number(T.get("import.row"), 60, line -> line.row() == 0 ? null : line.row())
                .text(T.get("import.column"), 130, ImportLine::column)
                .date(T.get("form.from"), ImportLine::day)
                .text(T.get("form.shift"), 170, ImportLine::place)
                .text(T.get("import.name"), 100, ImportLine::name)
                .text(T.get("import.reason"), 330, ImportLine::reason)
                .wide()
                .unit(T.get("import.unit"))
                .build();
    }

    private static Tint tint(State state) {
        return switch (state) {
            case NEW -> Tint.GOOD;
            case IDENTICAL -> Tint.PLAIN;
            case REMOVED, UNKNOWN -> Tint.WARN;
            case REFUSED -> Tint.ALERT;
        };
    }

    /// What needs somebody's eye comes first.
    private static int rank(State state) {
        return switch (state) {
            case UNKNOWN -> 0;
            case REFUSED -> 1;
            case REMOVED -> 2;
            case NEW -> 3;
            case IDENTICAL -> 4;
        };
    }
}
