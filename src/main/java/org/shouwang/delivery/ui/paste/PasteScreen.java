package org.shouwang.delivery.ui.paste;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.paste.DeliveryPaste;
import org.shouwang.delivery.paste.PasteRow;
import org.shouwang.delivery.paste.Pastes.Taken;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Days;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// 接龙粘贴: a list from the group chat goes in with Ctrl+V, what is unclear is put right beside it, Ctrl+Enter notes all.
public final class PasteScreen implements Screen {
    public static final String ID = "delivery-paste";

    private static final Texts T = Texts.of(PasteScreen.class);
    private static final String LISTS = "delivery-lists";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private static final KeyCombination REGISTER = KeyCombination.valueOf("Shortcut+H");

    private final PasteScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("title"));
    private final Table<PasteRow> table;
    private final OpenList open;
    private final Button take;
    private final Label before = new Label();
    private final OtherDay otherDay;

    public PasteScreen(PasteScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        table = PasteTable.of(this, model);
        open = new OpenList(model, this::ready);
        take = Buttons.withKey(Buttons.primary(T.get("act.take", 0), this::take), T.get("key.take"));
        otherDay = new OtherDay(model);
        before.getStyleClass().addAll("paste-before", "tint-warn");
        before.setWrapText(true);
        page.getStylesheets()
                .add(Objects.requireNonNull(PasteScreen.class.getResource("paste.css"))
                        .toExternalForm());
        page.beside(day(), shop());
        page.actions(
                Buttons.link(T.get("act.lists"), () -> frame.open(LISTS, model.day.get())),
                Buttons.plain(Icons.REFRESH, T.get("act.repeat"), this::repeat),
                Buttons.plain(Icons.EXCEL, T.get("act.file"), this::file),
                Buttons.withKey(Buttons.plain(Icons.PASTE, T.get("act.paste"), this::paste), T.get("key.paste")),
                take);
        HBox lists = Boxes.cards(Boxes.grow(Boxes.column(Boxes.grow(table), new RowWords(table))), open);
        page.content(before, otherDay, lists);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.view().addEventFilter(KeyEvent.KEY_PRESSED, this::tableKey);
        model.rows.subscribe(this::fill);
        model.before.subscribe(this::tellBefore);
        fill();
    }

    private Node day() {
        TextField field = new TextField();
        field.setPrefColumnCount(7);
        field.setAccessibleText(T.get("label.day"));
        model.day.subscribe(now -> field.setText(now.toString()));
        field.setOnAction(event -> read(field));
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                read(field);
            }
        });
        return Boxes.row(Boxes.muted(T.get("label.day")), field);
    }

    private void read(TextField field) {
        try {
            LocalDate typed = Days.day(field.getText(), model.clock());
            if (typed != null) {
                model.day.set(typed);
            }
        } catch (Fault unreadable) {
            frame.notices().say(unreadable.sentence());
        }
        field.setText(model.day.get().toString());
    }

    private Node shop() {
        TextField field = new TextField();
        field.setPrefColumnCount(9);
        field.setPromptText(T.get("label.shop.prompt"));
        field.setAccessibleText(T.get("label.shop"));
        field.textProperty().bindBidirectional(model.shop);
        field.setOnAction(event -> model.again());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                model.again();
            }
        });
        return Boxes.row(Boxes.muted(T.get("label.shop")), field);
    }

    private void fill() {
        table.items(model.rows.stream().filter(row -> !row.open()).toList());
        tell();
    }

    private void tell() {
        int ready = model.choices.taken();
        int left = model.choices.open().size();
        int unkept = model.unkept().size();
        take.setText(ready > 0 || unkept == 0 ? T.get("act.take", ready) : T.get("act.leave", unkept));
        take.setDisable(ready == 0 && !model.unsaved());
        page.sub().set(model.rows.isEmpty() ? "" : T.get("sub", ready, left, model.choices.skipped()));
    }

    private void tellBefore(@Nullable DeliveryPaste same) {
        before.setVisible(same != null);
        before.setManaged(same != null);
        if (same != null) {
            ZoneId zone = model.clock().getZone();
            before.setText(T.get("before", MOMENT.format(same.at().atZone(zone)), same.understood()));
        }
    }

    /// Ctrl+V anywhere on the page takes the list; single words still go into the field they are pasted into.
    private void key(KeyEvent event) {
        if (PASTE.match(event)) {
            boolean field = event.getTarget() instanceof TextInputControl;
            String words = Clipboard.getSystemClipboard().getString();
            if (words != null && (!field || words.strip().contains("\n"))) {
                event.consume();
                paste();
            }
        } else if (REGISTER.match(event)) {
            event.consume();
            open.registerAll();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            take();
        }
    }

    private void tableKey(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            event.consume();
            model.choices.turn(table.selection());
        }
    }

    void paste() {
        String words = Clipboard.getSystemClipboard().getString();
        if (words == null || words.isBlank()) {
            frame.notices().say(T.get("clipboard.empty"));
            return;
        }
        replacing(() -> model.paste(words, this::read));
    }

    void file() {
        replacing(
                () -> frame.dialogs().openWorkbook(T.get("act.file")).ifPresent(file -> model.file(file, this::read)));
    }

    /// A list that is not noted yet is not thrown away unasked.
    private void replacing(Runnable act) {
        if (model.unsaved()) {
            frame.dialogs()
                    .ask(
                            T.get(
                                    "replace.question",
                                    model.choices.taken(),
                                    model.unkept().size()),
                            T.get("replace.consequence"),
                            T.get("replace.act"),
                            act);
        } else {
            act.run();
        }
    }

    private void repeat() {
        replacing(() -> model.daysBefore(days -> {
            if (days.isEmpty()) {
                frame.notices().say(T.get("repeat.none"));
                return;
            }
            LocalDate week = model.day.get().minusWeeks(1);
            LocalDate first = days.contains(week) ? week : days.getFirst();
            Form form = new Form();
            Field<LocalDate> day = form.date(
                    T.get("repeat.day"), model.clock(), f -> f.required().initial(first));
            frame.dialogs()
                    .form(
                            T.get("repeat.title"),
                            form,
                            T.get("repeat.act"),
                            () -> {
                                LocalDate former = day.require();
                                return progress -> former;
                            },
                            former -> model.repeat(former, this::read));
        }));
    }

    /// After a list was read the keys stand where work is left.
    private void read() {
        if (model.rows.isEmpty()) {
            frame.notices().say(T.get("read.nothing"));
        } else {
            open.next();
        }
    }

    private void ready() {
        take.requestFocus();
    }

    void rewrite(PasteRow row) {
        model.choices.reopen(row);
        open.last(row);
    }

    private void take() {
        if (!take.isDisabled()) {
            model.take(this::taken);
        }
    }

    private void taken(Taken taken) {
        String words = taken.open() == 0
                ? T.get("taken", taken.ordered() + taken.replaced())
                : T.get("taken.open", taken.ordered() + taken.replaced(), taken.open());
        frame.notices().done(words, model::undo);
        model.earlier(() -> {});
        page.requestFocus();
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.earlier(() -> {});
        page.requestFocus();
    }

    /// Comes with the day of the orders, or with words that are to be read.
    @Override
    public void open(@Nullable Object argument) {
        if (argument instanceof LocalDate day) {
            model.day.set(day);
        }
        shown();
        if (argument instanceof String words) {
            model.paste(words, this::read);
        }
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("act.paste"), "Ctrl+V", this::paste),
                ScreenCommand.of(T.get("act.takeAll"), "Ctrl+Enter", this::take),
                ScreenCommand.of(T.get("act.registerAll"), "Ctrl+H", open::registerAll),
                ScreenCommand.of(T.get("act.lists"), "Ctrl+P", () -> frame.open(LISTS, model.day.get())),
                ScreenCommand.of(T.get("act.filter"), "Ctrl+F", table::focusFilter));
    }
}
