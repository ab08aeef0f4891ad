package org.shouwang.exchange.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.exchange.Collected;
import org.shouwang.exchange.Difference;
import org.shouwang.exchange.Difference.Kind;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// 分发与收回: a workbook for each building or unit goes out to the heads; what they changed comes back here, cell by
/// cell, and is taken in as far as somebody accepts it.
public final class HandoutScreen implements Screen {
    public static final String ID = "handout";

    private static final Texts T = Texts.of(HandoutScreen.class);

    private final HandoutScreenModel model;
    private final Frame frame;
    private final HandoutForm form;
    private final Page page = new Page(T.get("hand.title"));
    private final StackPane content = new StackPane();
    private final HBox kinds = Boxes.row();
    private final Table<Difference> table;
    private final VBox list;
    private final Button take = Buttons.primary(T.get("hand.take.none"), this::take);
    private Optional<Kind> only = Optional.empty();

    public HandoutScreen(HandoutScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        form = new HandoutForm(model, frame);
        table = table();
        table.beside(
                kinds,
                Buttons.link(T.get("hand.all"), () -> every(true)),
                Buttons.link(T.get("hand.none"), () -> every(false)));
        list = Boxes.stack(Boxes.sentence(T.get("hand.hint")), Boxes.grow(table));
        list.setMinSize(0, 0);
        page.actions(form.button(), Buttons.plain(Icons.IMPORT, T.get("hand.collect"), this::choose), take);
        page.content(content);
        model.collectedProperty().subscribe(this::show);
        model.acceptedProperty().subscribe(this::buttons);
        model.busyProperty().subscribe(this::buttons);
    }

    private void show(@Nullable Collected collected) {
        if (collected == null) {
            content.getChildren()
                    .setAll(new EmptyState(
                            Icons.SWAP,
                            T.get("hand.empty"),
                            ScreenCommand.of(T.get("split"), form::open),
                            ScreenCommand.of(T.get("hand.collect"), this::choose)));
            page.sub().set("");
        } else if (collected.differences().isEmpty()) {
            content.getChildren()
                    .setAll(new EmptyState(
                            Icons.DONE,
                            T.get("hand.same", collected.files().size(), Numbers.whole(collected.rows())),
                            ScreenCommand.of(T.get("hand.collect"), this::choose)));
            page.sub().set("");
        } else {
            page.sub()
                    .set(T.get(
                            "hand.sub",
                            collected.files().size(),
                            Numbers.whole(collected.rows()),
                            Numbers.whole(collected.untouched())));
            switches(collected);
            table.view().getColumns().get(1).setVisible(collected.files().size() > 1);
            fill();
            content.getChildren().setAll(list);
        }
        buttons();
    }

    private void switches(Collected collected) {
        if (only.filter(kind -> !collected.counts().containsKey(kind)).isPresent()) {
            only = Optional.empty();
        }
        List<Optional<Kind>> choices = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Kind.values())
                .filter(collected.counts()::containsKey)
                .map(Optional::of)
                .forEach(choices::add);
        Segmented<Optional<Kind>> filter = new Segmented<>(
                choices,
                choice -> choice.map(kind -> T.get(
                                "state.count",
                                Texts.name(kind),
                                Numbers.whole(collected.counts().getOrDefault(kind, 0))))
                        .orElseGet(() -> T.get(
                                "state.all",
                                Numbers.whole(collected.differences().size()))),
                only);
        filter.valueProperty().subscribe(choice -> {
            if (!choice.equals(only)) {
                only = choice;
                fill();
            }
        });
        kinds.getChildren().setAll(filter);
    }

    private void fill() {
        Collected collected = model.collectedProperty().get();
        if (collected != null) {
            table.items(collected.differences().stream()
                    .filter(one -> only.map(kind -> one.kind() == kind).orElse(true))
                    .toList());
        }
    }

    private Table<Difference> table() {
        return Tables.<Difference>of()
                .node(
                        T.get("hand.column.accept"),
                        48,
                        one -> model.accepts(one) ? T.get("hand.accepted") : "",
                        this::tick)
                .text(T.get("hand.column.file"), 150, Difference::file)
                .number(T.get("column.row"), 56, Difference::row)
                .text(T.get("column.door"), 92, Difference::door)
                .text(T.get("hand.column.who"), 84, Difference::who)
                .text(T.get("hand.column.field"), 92, Difference::field)
                .text(T.get("hand.column.before"), 140, Difference::before)
                .text(T.get("hand.column.now"), 140, one -> one.now().isEmpty() ? T.get("hand.nothing") : one.now())
                .chip(T.get("column.state"), 96, one -> Texts.name(one.kind()), one -> tint(one.kind()))
                .text(T.get("column.remarks"), 220, one -> Objects.toString(one.remark(), ""))
                .wide()
                .filter(Fold::key)
                .unit(T.get("hand.unit"))
                .onOpen(this::turn)
                .build();
    }

    private Node tick(Difference difference) {
        CheckBox box = new CheckBox();
        box.setSelected(model.accepts(difference));
        box.setDisable(!difference.kind().possible() || difference.target() == null);
        box.setAccessibleText(T.get("hand.column.accept"));
        box.setFocusTraversable(false);
        box.setOnAction(event -> {
            model.accept(difference, box.isSelected());
            table.view().refresh();
        });
        return box;
    }

    private void turn(Difference difference) {
        model.accept(difference, !model.accepts(difference));
        table.view().refresh();
    }

    private void every(boolean all) {
        model.acceptUsual(all);
        table.view().refresh();
    }

    private static Tint tint(Kind kind) {
        return switch (kind) {
            case CHANGED -> Tint.INFO;
            case ADDED -> Tint.GOOD;
            case EMPTIED, STALE, CONFLICT -> Tint.WARN;
            case UNREAD -> Tint.ALERT;
        };
    }

    private void buttons() {
        int accepted = model.acceptedProperty().get();
        take.setText(accepted == 0 ? T.get("hand.take.none") : T.get("hand.take", Numbers.whole(accepted)));
        take.setDisable(accepted == 0 || model.busyProperty().get());
        boolean some = model.collectedProperty().get() != null;
        take.setVisible(some);
        take.setManaged(some);
    }

    private void take() {
        int accepted = model.acceptedProperty().get();
        model.take(() -> {
            frame.notices().saved();
            frame.notices().say(T.get("hand.taken", Numbers.whole(accepted)));
        });
    }

    private void choose() {
        List<java.nio.file.Path> files = frame.dialogs().openWorkbooks(T.get("hand.choose"));
        if (!files.isEmpty()) {
            model.compare(files);
        }
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("split"), "Ctrl+E", form::open),
                ScreenCommand.of(T.get("hand.collect"), "Ctrl+O", this::choose));
    }
}
