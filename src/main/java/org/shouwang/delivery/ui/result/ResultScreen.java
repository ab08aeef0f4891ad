package org.shouwang.delivery.ui.result;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.fx.Days;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// 登记结果: a returned door list goes in by keys alone, in its printed order.
public final class ResultScreen implements Screen {
    public static final String ID = "delivery-result";

    private static final Texts T = Texts.of(ResultScreen.class);
    private static final String STYLE =
            Objects.requireNonNull(ResultScreen.class.getResource("result.css")).toExternalForm();
    private static final String DESK = "delivery";

    private final ResultScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("title"));
    private final ResultForm form;
    private final Table<ResultLine> table;
    private final HBox sums = Boxes.row();
    private boolean following;

    public ResultScreen(ResultScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        form = new ResultForm(model, this::rest);
        table = ResultTable.of(this);
        page.getStylesheets().add(STYLE);
        Button rest = Buttons.withKey(Buttons.primary(T.get("act.rest"), this::rest), "Ctrl+Enter");
        rest.setFocusTraversable(false);
        page.beside(sums);
        page.actions(Buttons.link(T.get("act.desk"), this::desk), rest);
        page.content(head(), form, table);
        model.lines.subscribe(() -> {
            fill();
            int left = model.typing.left();
            rest.setText(left == 0 ? T.get("act.rest") : T.get("act.rest.count", left));
            rest.setDisable(left == 0);
        });
        model.sheet.current.subscribe(now -> follow());
        model.typing.typed.subscribe((was, now) -> follow());
        table.view().getSelectionModel().selectedIndexProperty().subscribe((was, now) -> {
            if (!following && now.intValue() >= 0) {
                model.sheet.go(now.intValue());
                form.focus();
            }
        });
        table.view().setFocusTraversable(false);
        table.view().getColumns().forEach(column -> column.setSortable(false));
    }

    private Node head() {
        Segmented<SheetSource> source =
                new Segmented<>(List.of(SheetSource.values()), Texts::name, model.head.source.get());
        source.valueProperty().bindBidirectional(model.head.source);
        Node day = days();
        model.head.source.subscribe(now -> {
            day.setVisible(now != SheetSource.AGAIN);
            day.setManaged(now != SheetSource.AGAIN);
        });
        HBox head = Boxes.row(
                source,
                day,
                Boxes.muted(T.get("head.part")),
                part(),
                Boxes.muted(T.get("head.courier")),
                courier(),
                Boxes.muted(T.get("head.time")),
                time());
        head.getStyleClass().add("result-head");
        return head;
    }

    private Node days() {
        TextField field = new TextField();
        field.setPrefColumnCount(7);
        field.setAccessibleText(T.get("head.day"));
        model.head.day.subscribe(now -> field.setText(now.toString()));
        field.setOnAction(event -> {
            read(field);
            form.focus();
        });
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                read(field);
            }
        });
        return Boxes.row(
                Buttons.icon(org.shouwang.kit.fx.Icons.LEFT, T.get("day.before"), this::before),
                field,
                Buttons.icon(org.shouwang.kit.fx.Icons.RIGHT, T.get("day.next"), () -> step(1)));
    }

    private void read(TextField field) {
        try {
            LocalDate typed = Days.day(field.getText(), model.clock());
            if (typed != null && !typed.isAfter(model.head.today())) {
                model.head.day.set(typed);
            }
        } catch (Fault unreadable) {
            frame.notices().say(unreadable.sentence());
        }
        field.setText(model.head.day.get().toString());
    }

    void before() {
        step(-1);
    }

    private void step(int by) {
        LocalDate to = model.head.day.get().plusDays(by);
        if (!to.isAfter(model.head.today())) {
            model.head.day.set(to);
        }
    }

    private Node part() {
        ComboBox<SheetPart> box = Choices.box(List.of(), SheetPart::label);
        box.setItems(model.sheet.parts);
        box.valueProperty().bindBidirectional(model.sheet.part);
        box.setAccessibleText(T.get("head.part"));
        box.getStyleClass().add("part-box");
        box.setOnHidden(event -> form.focus());
        return box;
    }

    private Node courier() {
        ComboBox<Member> box = Choices.box(List.of(), Member::called);
        box.setItems(model.couriers);
        box.setPromptText(T.get("courier.asListed"));
        box.setAccessibleText(T.get("head.courier"));
        box.valueProperty().bindBidirectional(model.head.courier);
        box.getStyleClass().add("courier-box");
        box.setOnHidden(event -> form.focus());
        return box;
    }

    private Node time() {
        TextField field = new TextField();
        field.setPrefColumnCount(4);
        field.setAccessibleText(T.get("head.time"));
        Runnable prompt = () ->
                field.setPromptText(model.head.day.get().isBefore(model.head.today()) ? "18:00" : T.get("time.now"));
        model.head.day.subscribe(now -> prompt.run());
        field.textProperty().bindBidirectional(model.head.time);
        field.setOnAction(event -> form.focus());
        return field;
    }

    private void fill() {
        following = true;
        table.items(List.copyOf(model.lines));
        following = false;
        follow();
        Map<DeliveryStatus, Integer> counts = new EnumMap<>(DeliveryStatus.class);
        for (ResultLine line : model.lines) {
            if (line.result() != null) {
                counts.merge(line.result(), 1, Integer::sum);
            }
        }
        sums.getChildren()
                .setAll(Boxes.muted(T.get("sums", model.lines.size() - model.typing.left(), model.lines.size())));
        counts.forEach((status, count) -> {
            Chip chip = new Chip(T.get("sum", Texts.name(status), count), ResultTable.tint(status));
            chip.setMinWidth(Region.USE_PREF_SIZE);
            sums.getChildren().add(chip);
        });
    }

    /// What is meant is in sight, with a few lines above it.
    private void follow() {
        Target target = model.typing.target();
        int row = target.found() ? target.rows().getFirst() : model.sheet.current.get();
        following = true;
        if (row < table.view().getItems().size()) {
            table.view().getSelectionModel().clearSelection();
            table.view()
                    .getSelectionModel()
                    .selectIndices(
                            row,
                            target.rows().stream().mapToInt(Integer::intValue).toArray());
            table.view().scrollTo(Math.max(0, row - 4));
        }
        following = false;
    }

    /// Of several buildings some sheets may not be back: those are named before anything is booked.
    private void rest() {
        if (model.sheet.mixed() && model.typing.left() > 0) {
            frame.dialogs()
                    .ask(
                            T.get("rest.ask", model.typing.left()),
                            T.get("rest.buildings", model.sheet.leftByBuilding()),
                            T.get("rest.act"),
                            this::bookRest);
        } else {
            bookRest();
        }
    }

    private void bookRest() {
        int count = model.typing.rest();
        if (count > 0) {
            frame.notices().done(T.get("rest.noted", count), model::undo);
        }
        form.focus();
    }

    void hint(ResultLine line) {
        model.hint(
                line.door(),
                words -> frame.dialogs()
                        .tell(T.get("hint.title", line.door().door()), words.isEmpty() ? T.get("hint.none") : words));
    }

    void desk() {
        frame.open(DESK, model.head.day.get());
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.refresh(true);
        form.focus();
    }

    /// Comes with the day of the sheet.
    @Override
    public void open(@Nullable Object argument) {
        if (argument instanceof LocalDate day && !day.isAfter(model.head.today())) {
            model.head.day.set(day);
        }
        shown();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("day.before"), "Alt+Left", this::before),
                ScreenCommand.of(T.get("day.next"), "Alt+Right", () -> step(1)));
    }
}
