package org.shouwang.household.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentId;
import org.shouwang.household.Twin;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;

/// 查重: pairs that may be one person, the two records side by side, one person or two.
public final class TwinsScreen implements Screen {
    public static final String ID = "twins";

    private static final Texts T = Texts.of(TwinsScreen.class);

    private final TwinsScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("twins.title"));
    private final HBox body = Boxes.cards();
    private final HBox right = Boxes.cards();
    private final Table<Twin> table;
    private @Nullable TwinChoice shown;

    public TwinsScreen(TwinsScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        table = Tables.<Twin>of()
                .text(
                        T.get("people.name"),
                        76,
                        twin -> twin.one().person().name().value())
                .text(T.get("twins.doors"), 150, TwinsScreen::doors)
                .wide()
                .chip(
                        T.get("twins.why"),
                        124,
                        twin -> Texts.name(twin.why()),
                        twin -> twin.why().ordinal() == 0 ? Tint.ALERT : Tint.WARN)
                .unit(T.get("twins.pair"))
                .build();
        table.setStyle("-fx-min-width: 28em; -fx-pref-width: 28em; -fx-max-width: 28em;");
        table.selectedProperty().subscribe(this::choose);
        page.actions(
                Buttons.plain(T.get("twins.check"), () -> frame.open(CheckScreen.ID)),
                Buttons.withKey(Buttons.plain(T.get("check.again"), model::refresh), "F5"));
        page.content(Boxes.grow(body));
        model.twinsProperty().subscribe(this::list);
        page.sceneProperty().subscribe(scene -> model.inFront(scene != null));
    }

    private static String doors(Twin twin) {
        return T.get("twins.between", twin.one().door(), twin.other().door());
    }

    private void list(@Nullable List<Twin> twins) {
        if (twins == null) {
            return;
        }
        page.sub().set(twins.isEmpty() ? T.get("twins.none") : T.get("twins.count", Numbers.whole(twins.size())));
        if (twins.isEmpty()) {
            body.getChildren().setAll(Boxes.grow(new EmptyState(Icons.HOUSEHOLD, T.get("twins.noneLong"))));
            return;
        }
        body.getChildren().setAll(table, Boxes.grow(right));
        table.items(twins);
        table.select(twins.getFirst());
    }

    private void choose(@Nullable Twin twin) {
        if (twin == null) {
            right.getChildren().clear();
            shown = null;
            return;
        }
        TwinChoice choice = new TwinChoice(twin);
        ScrollPane scroll = new ScrollPane(choice);
        scroll.setFitToWidth(true);
        HBox acts = Boxes.row(
                Buttons.link(
                        T.get("twins.open", twin.one().door()),
                        () -> open(twin.one().person())),
                Buttons.link(
                        T.get("twins.open", twin.other().door()),
                        () -> open(twin.other().person())),
                Boxes.spacer(),
                Buttons.withKey(Buttons.plain(T.get("twins.notSame"), () -> notSame(twin)), "F8"),
                Buttons.withKey(Buttons.primary(T.get("twins.merge"), () -> merge(choice)), "F9"));
        right.getChildren()
                .setAll(Boxes.grow(new Card(T.get("twins.choose"))
                        .sub(Texts.name(twin.why()))
                        .content(Boxes.grow(scroll), acts)));
        shown = choice;
    }

    private void open(Resident person) {
        frame.open(HouseholdScreen.ID, person.householdId());
    }

    private void notSame(Twin twin) {
        act(model.notSame(twin), T.get("twins.noted", twin.one().person().name().value()));
    }

    private void merge(TwinChoice choice) {
        Resident kept = choice.kept();
        ResidentId gone = choice.gone();
        act(model.merge(gone, kept), T.get("twins.merged", kept.name().value()));
    }

    private void act(Work<@Nullable Void> work, String words) {
        frame.tasks()
                .write(words, work)
                .then(done -> {
                    frame.notices().done(words, model::undo);
                    model.refresh();
                })
                .start();
    }

    private void withChosen(java.util.function.Consumer<Twin> act) {
        Twin twin = table.selected();
        if (twin != null) {
            act.accept(twin);
        }
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
    public void open(@Nullable Object argument) {
        shown();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("check.again"), "F5", model::refresh),
                ScreenCommand.of(T.get("twins.notSame"), "F8", () -> withChosen(this::notSame)),
                ScreenCommand.of(T.get("twins.merge"), "F9", () -> {
                    if (shown != null) {
                        merge(shown);
                    }
                }));
    }
}
