package org.shouwang.exchange.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shouwang.exchange.Heading;
import org.shouwang.exchange.HeadingBook;
import org.shouwang.exchange.KnownLayout;
import org.shouwang.exchange.OwnWord;
import org.shouwang.exchange.ui.HeadingScreenModel.Usual;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// 列名对照: which words over a column mean what; this office's own words can be added and taken away.
public final class HeadingScreen implements Screen {
    public static final String ID = "headings";

    private static final String IMPORT = "import";
    private static final List<Integer> SIZES = List.of(5, 10, 20, 50, 100, 200);
    private static final Texts T = Texts.of(HeadingScreen.class);

    private final HeadingScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("headings.title"));
    private final Table<OwnWord> own;
    private final Table<KnownLayout> layouts;
    private final ComboBox<Integer> size = Choices.box(SIZES, megabytes -> T.get("headings.megabytes", megabytes));

    public HeadingScreen(HeadingScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        own = own();
        layouts = layouts();
        Table<Usual> usual = usual();
        usual.items(Usual.all());
        size.setAccessibleText(T.get("headings.size"));
        size.setOnAction(event -> {
            if (size.getValue() != null) {
                model.megabytes(size.getValue());
            }
        });
        page.sub().set(T.get("headings.sub"));
        page.actions(
                Boxes.muted(T.get("headings.size")),
                size,
                Buttons.plain(Icons.IMPORT, T.get("headings.toImport"), () -> frame.open(IMPORT)),
                Buttons.primary(Icons.ADD, T.get("headings.add"), this::add));
        VBox left = Boxes.stack(
                Boxes.grow(card(T.get("headings.own"), own, remove())),
                Boxes.grow(card(T.get("headings.layouts"), layouts, forget())));
        VBox right = Boxes.stack(Boxes.grow(card(T.get("headings.usual"), usual)));
        HBox both = Boxes.cards(left, right);
        for (VBox side : List.of(left, right)) {
            side.setPrefWidth(1);
            side.setMinWidth(0);
            HBox.setHgrow(side, Priority.ALWAYS);
        }
        page.content(both);
        model.stateProperty().subscribe(this::show);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(ScreenCommand.of(T.get("headings.add"), "Ctrl+N", this::add));
    }

    private void show(HeadingScreenModel.State state) {
        own.items(state.words());
        layouts.items(state.layouts());
        if (state.megabytes() > 0) {
            if (!size.getItems().contains(state.megabytes())) {
                size.getItems().add(state.megabytes());
            }
            size.setValue(state.megabytes());
        }
    }

    private static Node card(String title, Node content, Node... corner) {
        Card card = new Card(title).content(Boxes.grow(content)).corner(corner);
        card.setMinSize(0, 0);
        return card;
    }

    private Button remove() {
        Button remove = Buttons.plain(T.get("headings.remove"), () -> model.remove(own.selection()));
        own.selectedProperty().subscribe(chosen -> remove.setDisable(chosen == null));
        return remove;
    }

    private Button forget() {
        Button forget = Buttons.plain(T.get("headings.forget"), () -> model.forget(layouts.selection()));
        layouts.selectedProperty().subscribe(chosen -> forget.setDisable(chosen == null));
        return forget;
    }

    private void add() {
        Form form = new Form();
        Field<String> word = form.text(T.get("headings.word"), f -> f.required().hint(T.get("headings.wordHint")));
        List<Optional<Heading>> meanings = new ArrayList<>();
        Arrays.stream(Heading.values()).map(Optional::of).forEach(meanings::add);
        meanings.add(Optional.empty());
        Field<Optional<Heading>> meaning = form.choice(
                T.get("headings.meaning"), meanings, one -> HeadingBook.said(one.orElse(null)), Field::required);
        frame.dialogs()
                .form(
                        T.get("headings.addTitle"),
                        form,
                        T.get("headings.add"),
                        () -> model.adding(word.require(), meaning.require().orElse(null)),
                        done -> model.refresh());
    }

    private Table<OwnWord> own() {
        return Tables.<OwnWord>of()
                .text(T.get("headings.word"), 160, OwnWord::word)
                .text(T.get("headings.meaning"), 180, word -> HeadingBook.said(word.heading()))
                .wide()
                .bare()
                .unit(T.get("headings.unit"))
                .empty(new EmptyState(Icons.COLUMNS, T.get("headings.ownEmpty")))
                .act(T.get("headings.remove"), model::remove)
                .build();
    }

    private Table<KnownLayout> layouts() {
        return Tables.<KnownLayout>of()
                .text(T.get("headings.sheet"), 100, KnownLayout::sheet)
                .text(T.get("headings.titles"), 260, KnownLayout::titles)
                .wide()
                .date(T.get("headings.learnt"), KnownLayout::learntOn)
                .bare()
                .unit(T.get("headings.unitLayout"))
                .empty(new EmptyState(Icons.LIST, T.get("headings.layoutsEmpty")))
                .act(T.get("headings.forget"), model::forget)
                .build();
    }

    private static Table<Usual> usual() {
        return Tables.<Usual>of()
                .text(T.get("headings.meaning"), 130, usual -> Texts.name(usual.heading()))
                .text(T.get("headings.words"), 320, usual -> String.join(T.get("list"), usual.words()))
                .wide()
                .filter(Fold::key)
                .unit(T.get("headings.unitMeaning"))
                .build();
    }
}
