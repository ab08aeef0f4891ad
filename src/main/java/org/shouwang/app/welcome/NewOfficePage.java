package org.shouwang.app.welcome;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// The questions for a new store, all on one page; the totals of the buildings grow while typing.
final class NewOfficePage {
    private static final Texts T = Texts.of(NewOfficePage.class);

    private final Welcome welcome;
    private final Form form = new Form();
    private final Field<String> compound;
    private final Field<String> branch;
    private final Field<String> secretary;
    private final Field<Integer> buildings;
    private final Field<Integer> units;
    private final Field<Integer> floors;
    private final Field<Integer> rooms;
    private final Field<String> others;
    private final Field<String> password;
    private final Field<String> again;
    private final Field<Boolean> without;
    private final Label totals = Boxes.strong("");
    private final Label refusal = Boxes.sentence("");
    private final Button make;
    private final WelcomeCard card = new WelcomeCard(T.get("new.title"), T.get("new.sentence"));

    NewOfficePage(Welcome welcome) {
        this.welcome = welcome;
        form.columns(3);
        compound = form.text(T.get("new.compound"), f -> f.required().named("compound"));
        branch =
                form.text(T.get("new.branch"), f -> f.required().named("branch").initial(T.get("new.branch.usual")));
        secretary = form.text(T.get("new.secretary"), f -> f.named("secretary"));
        form.section(T.get("new.buildings")).columns(4);
        buildings = form.number(T.get("new.buildings.count"), f -> f.required().initial(8));
        units = form.number(T.get("new.units"), f -> f.required().initial(3));
        floors = form.number(T.get("new.floors"), f -> f.required().initial(10));
        rooms = form.number(T.get("new.rooms"), f -> f.required().initial(3));
        form.columns(1);
        others = form.text(T.get("new.others"), f -> f.hint(T.get("new.others.hint")));
        form.node(totals);
        form.section(T.get("new.password")).columns(2);
        password = form.password(T.get("new.password.first"), f -> f.named("password"));
        again = form.password(T.get("new.password.again"), f -> f.named("again"));
        form.columns(1);
        without = form.check(T.get("new.without"), f -> f.hint(T.get("new.without.hint")));
        refusal.getStyleClass().setAll("form-refusal");
        say(null);
        make = Buttons.primary(T.get("new.make"), this::make);
        make.setDefaultButton(true);
        card.content(form.node(), refusal)
                .buttons(
                        Buttons.plain(T.get("back"), welcome::start),
                        Boxes.muted(T.get("new.place", welcome.folder())),
                        Boxes.spacer(),
                        make);
        form.fields().forEach(field -> Typing.listen(field.control(), this::count));
        count();
    }

    Node node() {
        return card.node();
    }

    void focus() {
        compound.control().requestFocus();
    }

    private String rule() {
        String more = others.value();
        return NewOffice.rule(
                buildings.require(), units.require(), floors.require(), rooms.require(), more == null ? "" : more);
    }

    private void count() {
        boolean open = Boolean.TRUE.equals(without.value());
        password.control().setDisable(open);
        again.control().setDisable(open);
        try {
            NewOffice.Totals sum = NewOffice.Totals.of(new NewOffice("", "", "", rule(), null).buildings());
            totals.setText(T.get(
                    "new.totals",
                    Numbers.whole(sum.buildings()),
                    Numbers.whole(sum.units()),
                    Numbers.whole(sum.rooms())));
        } catch (Fault notYet) {
            totals.setText(T.get("new.totals.none"));
        }
    }

    private void make() {
        say(null);
        if (!form.check()) {
            return;
        }
        try {
            boolean open = Boolean.TRUE.equals(without.value());
            char @Nullable [] secret = open ? null : NewOffice.password(typed(password), typed(again));
            String named = secretary.value();
            NewOffice office =
                    new NewOffice(branch.require(), compound.require(), named == null ? "" : named, rule(), secret);
            office.buildings();
            make.setDisable(true);
            welcome.make(office, fault -> {
                make.setDisable(false);
                refuse(fault);
            });
        } catch (Fault fault) {
            refuse(fault);
        }
    }

    private void refuse(Fault fault) {
        if (!form.mark(fault)) {
            say(fault.sentence());
        }
    }

    private void say(@Nullable String sentence) {
        refusal.setText(sentence == null ? "" : sentence);
        refusal.setVisible(sentence != null);
        refusal.setManaged(sentence != null);
    }

    private static String typed(Field<String> field) {
        String value = field.value();
        return value == null ? "" : value;
    }
}
