package org.shouwang.roster.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Candidate;

/// Finds someone for a place: type name, pinyin or phone; Enter takes the first;
/// what stands in the way of each stands beside.
final class CandidatePane extends VBox {
    private static final Texts T = Texts.of(CandidatePane.class);

    private final Function<String, List<Candidate>> source;
    private final TextField typed = new TextField();
    private final ListView<Candidate> list = new ListView<>();

    CandidatePane(Function<String, List<Candidate>> source, Consumer<Member> take) {
        this.source = source;
        getStyleClass().addAll("column", "candidates");
        getStylesheets().add(RosterScreen.css());
        typed.setPromptText(T.get("choose.prompt"));
        typed.setAccessibleText(T.get("choose.prompt"));
        list.setCellFactory(view -> new Line(take));
        list.setPlaceholder(Boxes.muted(T.get("choose.nobody")));
        list.setFocusTraversable(false);
        typed.textProperty().subscribe(this::look);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int at = list.getSelectionModel().getSelectedIndex();
            switch (event.getCode()) {
                case DOWN -> to(at + 1);
                case UP -> to(at - 1);
                case ENTER -> {
                    Candidate chosen = list.getSelectionModel().getSelectedItem();
                    if (chosen != null) {
                        take.accept(chosen.member());
                    }
                }
                default -> {
                    return;
                }
            }
            event.consume();
        });
        getChildren().addAll(typed, Boxes.grow(list));
    }

    /// Goes on from what was typed in the cell already.
    void begin(String words) {
        typed.setText(words);
        typed.requestFocus();
        typed.end();
    }

    private void to(int line) {
        int last = list.getItems().size() - 1;
        int at = Math.clamp(line, 0, Math.max(0, last));
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - 3));
    }

    private void look(String words) {
        list.getItems().setAll(source.apply(words));
        list.getSelectionModel().selectFirst();
    }

    private static final class Line extends ListCell<Candidate> {
        Line(Consumer<Member> take) {
            setOnMouseClicked(event -> {
                Candidate item = getItem();
                if (item != null) {
                    take.accept(item.member());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Candidate item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : line(item));
        }

        private static HBox line(Candidate item) {
            Label kind = Boxes.muted(Texts.name(item.member().kind()));
            kind.getStyleClass().add("candidate-kind");
            Label load = Boxes.muted(T.get(
                    "choose.load",
                    Math.round(item.share().hours()),
                    item.share().nights(),
                    item.share().weekends()));
            load.getStyleClass().add("candidate-load");
            Label name = DutyChip.person(item.member());
            HBox named = Boxes.row(name);
            named.getStyleClass().add("candidate-name");
            Label why = new Label(
                    item.hindrance() == null
                            ? T.get("choose.free")
                            : item.hindrance().sentence());
            why.getStyleClass().add(item.free() ? "tint-good" : item.askable() ? "tint-warn" : "tint-alert");
            return Boxes.row(named, kind, load, why);
        }
    }
}
