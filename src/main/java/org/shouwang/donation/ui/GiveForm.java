package org.shouwang.donation.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.ui.RollPicker;
import org.shouwang.core.PersonName;
import org.shouwang.donation.Donation;
import org.shouwang.donation.Giving;
import org.shouwang.donation.Receipt;
import org.shouwang.donation.Trail;
import org.shouwang.household.Found;
import org.shouwang.household.ui.Pickers;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Slip;
import org.shouwang.supply.StockKind;

/// What is asked before goods of a receipt are given out, and before a receipt is taken back.
final class GiveForm {
    private static final Texts T = Texts.of(GiveForm.class);

    private final DonationScreenModel model;
    private final Frame frame;
    private final Consumer<Receipt> reversed;

    /// @param reversed is told the counter-entry
    GiveForm(DonationScreenModel model, Frame frame, Consumer<Receipt> reversed) {
        this.model = model;
        this.frame = frame;
        this.reversed = reversed;
    }

    /// Gives out from the gifts that are left.
    void give(Trail trail) {
        List<Trail.Part> left = trail.parts().stream()
                .filter(part -> !part.line().money() && part.left() > 0)
                .toList();
        if (left.isEmpty()) {
            frame.notices().say(T.get("give.nothing"), Tint.WARN);
            return;
        }
        Donation donation = trail.receipt().donation();
        String wish = donation.directed();
        Form form = new Form();
        if (!wish.isEmpty()) {
            form.node(Boxes.words(T.get("give.wish", wish)));
        }
        form.columns(2);
        Field<Trail.Part> which = form.choice(
                T.get("give.which"), left, GiveForm::words, f -> f.required().initial(left.getFirst()));
        Field<String> much = form.text(
                T.get("give.much"),
                f -> f.required()
                        .named("quantity")
                        .initial(left.getFirst().much(left.getFirst().left())));
        Field<String> taker = form.suggest(T.get("give.taker"), RollPicker.of(model.members()), f -> f.named("taker"));
        Field<Found> home = form.pick(T.get("give.home"), Pickers.household(model.residents()), f -> {});
        Field<StockKind> kind = form.choice(
                T.get("give.kind"),
                StockKind.issues(),
                Texts::name,
                f -> f.required().initial(StockKind.DUTY));
        Field<String> party = form.text(T.get("give.party"), f -> {});
        Field<String> purpose = form.text(T.get("give.purpose"), f -> f.initial(wish.isEmpty() ? null : wish));
        Field<String> beyond = form.text(T.get("give.beyond"), f -> f.named("beyond"));
        beyond.node().setVisible(!wish.isEmpty());
        beyond.node().setManaged(!wish.isEmpty());
        ((ComboBox<?>) which.control()).valueProperty().subscribe((was, now) -> {
            if (now instanceof Trail.Part part) {
                much.set(part.much(part.left()));
            }
        });
        home(home, kind);
        form.settle();
        frame.dialogs()
                .<Slip>form(
                        T.get("give.title", donation.giver().called()),
                        form,
                        T.get("act.give"),
                        () -> {
                            Found door = home.value();
                            Giving.Draft draft = new Giving.Draft(
                                    which.require().line(),
                                    kind.require(),
                                    much.require(),
                                    taker.value(),
                                    door == null ? null : door.household(),
                                    party.value(),
                                    purpose.value(),
                                    Objects.toString(beyond.value(), ""));
                            return progress -> model.giving().give(draft);
                        },
                        slip -> {
                            frame.notices().say(T.get("given", slip.no()));
                            model.refresh();
                        });
    }

    /// Goods for a household are goods for households, unless somebody says otherwise after that.
    private static void home(Field<Found> home, Field<StockKind> kind) {
        if (home.control() instanceof Picker<?> picker) {
            picker.chosenProperty().subscribe((was, now) -> {
                if (now != null) {
                    kind.set(StockKind.HOUSEHOLD);
                }
            });
        }
    }

    private static String words(Trail.Part part) {
        return T.get("give.part", part.line().named(), part.much(part.left()));
    }

    /// Takes a receipt back by a counter-entry.
    void reverse(Receipt receipt) {
        if (!receipt.stands()) {
            frame.notices().say(T.get("reverse.not"), Tint.WARN);
            return;
        }
        Form form = new Form();
        Field<String> reason =
                form.text(T.get("reverse.reason"), f -> f.required().named("reason"));
        Field<String> second = form.suggest(
                T.get("reverse.second"),
                RollPicker.of(model.members()),
                f -> f.required().named("second").hint(T.get("reverse.second.hint")));
        frame.dialogs()
                .<Receipt>form(
                        T.get("reverse.title", receipt.donation().no()),
                        form,
                        T.get("act.reverse"),
                        () -> {
                            String why = reason.require();
                            @Nullable PersonName who = PersonName.orNull(second.value());
                            return progress ->
                                    model.donations().reverse(receipt.donation().id(), why, who);
                        },
                        reversed);
    }
}
