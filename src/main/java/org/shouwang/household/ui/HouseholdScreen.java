package org.shouwang.household.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Found;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.HouseholdStatus;
import org.shouwang.household.PaperKind;
import org.shouwang.household.Placed;
import org.shouwang.household.Scope;
import org.shouwang.household.ui.HouseholdScreenModel.Home;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.EmptyState;
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
    private final HomeActs acts;

    public HouseholdScreen(HouseholdScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        this.acts = new HomeActs(model, frame);
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
        Node people = new PeopleCard(model, frame, home, () -> acts.moveIn(home)).node();
        HBox both = Boxes.cards(left, Boxes.grow(people));
        body.getChildren().add(Boxes.grow(both));
    }

    private void acts(Home home) {
        HouseholdStatus status = home.card().household().status();
        actions.getChildren()
                .add(Buttons.plain(Icons.MAP, T.get("page.onMap"), () -> frame.open(MapScreen.ID, home.place())));
        actions.getChildren().add(Buttons.plain(T.get("page.door"), () -> frame.open(DoorScreen.ID, home.place())));
        actions.getChildren().add(Buttons.plain(Icons.PRINT, T.get("page.print"), () -> print(home)));
        if (status.counts()) {
            MenuButton more = new MenuButton(T.get("page.acts"));
            more.getItems()
                    .setAll(
                            item(T.get("page.moveIn"), "F6", () -> acts.moveIn(home)),
                            item(T.get("page.move"), "F7", () -> acts.moveTo(home)),
                            item(T.get("page.moveOut"), "F8", () -> acts.moveOut(home)),
                            item(T.get("page.split"), null, () -> acts.split(home)),
                            item(T.get("page.merge"), null, () -> acts.merge(home)));
            actions.getChildren().add(more);
            actions.getChildren().add(Buttons.withKey(Buttons.primary(T.get("page.revise"), () -> revise(home)), "F4"));
        } else if (home.card().household().mergedInto() != null) {
            HouseholdId into = home.card().household().mergedInto();
            actions.getChildren().add(Buttons.primary(T.get("page.mergedInto"), () -> model.show(into)));
        } else if (status == HouseholdStatus.MOVED_OUT) {
            actions.getChildren().add(Buttons.primary(T.get("page.moveBack"), () -> acts.moveBack(home)));
        }
    }

    private static MenuItem item(String words, @Nullable String key, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> act.run());
        if (key != null) {
            item.setAccelerator(KeyCombination.valueOf(key));
        }
        return item;
    }

    private void revise(Home home) {
        Form form = new Form();
        HouseholdForm fields = new HouseholdForm(form, home.card(), home.place(), model.clock());
        DialogCard card = frame.dialogs()
                .form(
                        T.get("form.revise", home.place().brief()),
                        form,
                        T.get("page.reviseAct"),
                        () -> model.revise(fields.card()),
                        done -> saved());
        card.setStyle(HouseholdForm.WIDE);
        fields.suspect(model.suspecting(), id -> leave(card, id), false);
        fields.focusPeople();
    }

    private void leave(DialogCard card, HouseholdId id) {
        card.close();
        frame.open(ID, id);
    }

    private void saved() {
        frame.notices().saved();
        model.refresh();
    }

    private void print(Home home) {
        Scope scope = Scope.household(new Placed(home.place(), home.card()));
        new PrintForm(frame, model.papers(), model.paper()).only(scope, PaperKind.CHECK);
    }

    private void here(java.util.function.Consumer<Home> act) {
        withHome(home -> {
            if (home.card().household().status().counts()) {
                act.accept(home);
            }
        });
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
                ScreenCommand.of(T.get("page.revise"), "F4", () -> here(this::revise)),
                ScreenCommand.of(T.get("page.moveIn"), "Ctrl+N", () -> here(acts::moveIn)),
                ScreenCommand.of(T.get("page.moveIn"), "F6", () -> here(acts::moveIn)),
                ScreenCommand.of(T.get("page.move"), "F7", () -> here(acts::moveTo)),
                ScreenCommand.of(T.get("page.moveOut"), "F8", () -> here(acts::moveOut)),
                ScreenCommand.of(T.get("page.print"), "Ctrl+P", () -> withHome(this::print)));
    }
}
