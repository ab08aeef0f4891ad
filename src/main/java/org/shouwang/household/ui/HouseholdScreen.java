package org.shouwang.household.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Found;
import org.shouwang.household.Household;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.HouseholdStatus;
import org.shouwang.household.PaperKind;
import org.shouwang.household.Placed;
import org.shouwang.household.Scope;
import org.shouwang.household.ui.HouseholdScreenModel.Home;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.text.Texts;

/// One household: what is known of it, its people, and all that happened at its door.
public final class HouseholdScreen implements Screen {
    public static final String ID = "household";

    private static final Texts T = Texts.of(HouseholdScreen.class);

    private final HouseholdScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("page.title"));
    private final HBox actions = Boxes.row();
    private final HBox marks = Boxes.row();
    private final VBox body = Boxes.stack();

    public HouseholdScreen(HouseholdScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        page.beside(marks).actions(actions);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        page.content(scroll);
        model.homeProperty().subscribe(this::show);
        page.sceneProperty().subscribe(scene -> model.inFront(scene != null));
    }

    private void show(@Nullable Home home) {
        marks.getChildren().clear();
        actions.getChildren().clear();
        body.getChildren().clear();
        if (home == null) {
            page.title().set(T.get("page.title"));
            EmptyState nothing = new EmptyState(
                    Icons.HOUSEHOLD,
                    T.get("page.none"),
                    ScreenCommand.of(T.get("page.toList"), () -> frame.open(HouseholdsScreen.ID)));
            body.getChildren().add(Boxes.grow(nothing));
            return;
        }
        page.title().set(home.place().dwelling().label());
        marks.getChildren().addAll(HouseholdFacts.chips(home.card()));
        acts(home);
        VBox left = Boxes.stack(HouseholdFacts.card(home.card()), EventsCard.of(home.events()));
        left.setStyle("-fx-min-width: 22em; -fx-max-width: 22em; -fx-pref-width: 22em;");
        Node people = new PeopleCard(model, frame, home).node();
        HBox both = Boxes.cards(left, Boxes.grow(people));
        body.getChildren().add(Boxes.grow(both));
    }

    private void acts(Home home) {
        HouseholdId id = home.card().household().id();
        boolean here = home.card().household().status() != HouseholdStatus.MOVED_OUT;
        actions.getChildren()
                .add(Buttons.plain(Icons.MAP, T.get("page.onMap"), () -> frame.open(MapScreen.ID, home.place())));
        actions.getChildren().add(Buttons.plain(Icons.PRINT, T.get("page.print"), () -> print(home)));
        if (here) {
            actions.getChildren().add(Buttons.plain(T.get("page.move"), () -> move(id)));
            actions.getChildren().add(Buttons.plain(T.get("page.moveOut"), () -> moveOut(home)));
            actions.getChildren().add(Buttons.primary(T.get("page.revise"), () -> revise(home)));
        } else {
            actions.getChildren().add(Buttons.primary(T.get("page.moveBack"), () -> model.moveBack(id)));
        }
    }

    private void revise(Home home) {
        Form form = new Form();
        HouseholdForm fields = new HouseholdForm(form, home.card(), home.place());
        frame.dialogs()
                .form(
                        T.get("form.revise", home.place().brief()),
                        form,
                        T.get("page.reviseAct"),
                        () -> model.revise(fields.card()),
                        done -> saved())
                .setStyle(HouseholdForm.WIDE);
    }

    private void move(HouseholdId id) {
        Form form = new Form();
        Field<Found> door = form.pick(
                T.get("form.newDoor"),
                Pickers.door(model.index()),
                f -> f.required().named("room"));
        Field<Boolean> shared = form.check(T.get("form.shared"), f -> {});
        frame.dialogs()
                .form(
                        T.get("page.move"),
                        form,
                        T.get("page.moveAct"),
                        () -> model.move(id, door.require().room(), Boolean.TRUE.equals(shared.value())),
                        done -> saved());
    }

    private void moveOut(Home home) {
        Household household = home.card().household();
        HouseholdCard card = home.card();
        frame.dialogs()
                .ask(
                        T.get("page.moveOut.ask", home.place().brief()),
                        T.get("page.moveOut.then", card.living().size()),
                        T.get("page.moveOut"),
                        () -> model.moveOut(household.id()));
    }

    private void saved() {
        frame.notices().saved();
        model.refresh();
    }

    private void print(Home home) {
        Scope scope = Scope.household(new Placed(home.place(), home.card()));
        new PrintForm(frame, model.papers(), model.paper()).only(scope, PaperKind.CHECK);
    }

    private void withHome(java.util.function.Consumer<Home> act) {
        Home home = model.homeProperty().get();
        if (home != null) {
            act.accept(home);
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

    /// With a [HouseholdId] or a [Found]: shows that household.
    @Override
    public void open(@Nullable Object argument) {
        switch (argument) {
            case HouseholdId id -> model.show(id);
            case Found found when found.household() != null -> model.show(found.household());
            case null, default -> shown();
        }
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("page.revise"), "F4", () -> withHome(this::revise)),
                ScreenCommand.of(T.get("page.print"), "Ctrl+P", () -> withHome(this::print)));
    }
}
