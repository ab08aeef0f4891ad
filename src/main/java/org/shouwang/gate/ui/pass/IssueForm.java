package org.shouwang.gate.ui.pass;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.pass.Pass;
import org.shouwang.gate.pass.PassColour;
import org.shouwang.gate.pass.PassDraft;
import org.shouwang.gate.pass.PassKind;
import org.shouwang.household.Found;
import org.shouwang.household.ui.Pickers;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// The whole form of one pass: residents, people from outside for a few days, vehicles.
final class IssueForm {
    private static final Texts T = Texts.of(IssueForm.class);

    private final PassScreenModel model;
    private final Frame frame;
    private final Form form = new Form();
    private final Field<PassKind> kind;
    private final Picker<Found> door;
    private final Field<Found> at;
    private final Field<String> plate;
    private final Field<String> name;
    private final Field<String> phone;
    private final Field<EntryCategory> category;
    private final Field<PassColour> colour;
    private final Field<LocalDate> from;
    private final Field<LocalDate> until;
    private final Field<Integer> outings;
    private final Field<String> ground;

    IssueForm(PassScreenModel model, Frame frame, PassKind first) {
        this.model = model;
        this.frame = frame;
        form.columns(2);
        kind = form.choice(
                T.get("column.kind"), PassKind.class, f -> f.required().initial(first));
        door = Pickers.anything(model.index());
        at = form.pick(T.get("issue.door"), door, f -> f.named("holder").hint(T.get("issue.door.hint")));
        plate = form.text(T.get("issue.plate"), f -> f.named("plate"));
        name = form.text(T.get("issue.name"), f -> {});
        phone = form.text(T.get("issue.phone"), f -> {});
        category =
                form.choice(T.get("issue.category"), List.of(EntryCategory.values()), Texts::name, f -> f.required());
        colour = form.choice(
                T.get("issue.colour"), PassColour.class, f -> f.required().hint(T.get("issue.colour.hint")));
        from = form.date(T.get("column.from"), model.clock(), f -> f.required().initial(model.today()));
        until = form.date(
                T.get("form.until"), model.clock(), f -> f.named("until").hint(T.get("issue.until.hint")));
        outings = form.number(T.get("form.outings"), f -> f.named("outings").hint(T.get("form.outings.hint")));
        ground = form.text(T.get("issue.ground"), f -> {});
        PassForms.follow(kind, this::turn);
        PassForms.follow(category, now -> colour.set(PassColour.usual(kind.require(), now)));
        form.settle();
    }

    /// What a kind does not need is not asked.
    private void turn(PassKind now) {
        show(plate, now == PassKind.VEHICLE);
        show(name, now != PassKind.RESIDENT);
        show(phone, now != PassKind.RESIDENT);
        category.set(now == PassKind.TEMPORARY ? EntryCategory.SUPPLY : EntryCategory.RESIDENT);
        colour.set(PassColour.usual(now, category.require()));
        until.set(now == PassKind.TEMPORARY ? model.today().plusDays(PassDraft.USUAL_DAYS - 1L) : null);
    }

    private static void show(Field<?> field, boolean now) {
        field.node().setVisible(now);
        field.node().setManaged(now);
    }

    void open(Consumer<Pass> issued) {
        PassKind of = kind.require();
        DialogCard card = frame.dialogs()
                .<Pass>form(
                        T.get("issue.title"),
                        form,
                        T.get("act.issue"),
                        () -> {
                            PassDraft draft = draft();
                            Found home = at.value();
                            boolean own = kind.require() == PassKind.RESIDENT;
                            return progress -> model.passes().issue(own ? resident(draft, home) : draft);
                        },
                        issued);
        card.setStyle("-fx-pref-width: 46em;");
        Node first = switch (of) {
            case RESIDENT -> door.field();
            case TEMPORARY -> name.control();
            case VEHICLE -> plate.control();
        };
        first.requestFocus();
    }

    /// A person picked from the registry gets a pass of their own, a door one for whoever lives there.
    private PassDraft resident(PassDraft draft, @Nullable Found home) {
        if (home == null || home.resident() == null) {
            return draft.named(null, null, null);
        }
        var person = model.resident(home.resident());
        return draft.named(person.id(), person.name(), person.phone());
    }

    private PassDraft draft() {
        Found home = at.value();
        if (home != null && home.household() == null && kind.require() == PassKind.RESIDENT) {
            throw new Fault("PASS-02", T.get("issue.empty", home.dwelling().brief())).at("holder");
        }
        Plate car = kind.require() == PassKind.VEHICLE ? Plate.orNull(plate.value()) : null;
        return new PassDraft(
                kind.require(),
                home == null ? null : home.household(),
                null,
                kind.require() == PassKind.RESIDENT ? null : PersonName.orNull(name.value()),
                kind.require() == PassKind.RESIDENT ? null : Phone.orNull(phone.value()),
                car,
                category.require(),
                colour.require(),
                from.require(),
                until.value(),
                outings.value(),
                Confidential.orNull(Objects.toString(ground.value(), "")));
    }
}
