package org.shouwang.donation.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.ui.RollPicker;
import org.shouwang.core.PersonName;
import org.shouwang.donation.DonationDraft;
import org.shouwang.donation.Intent;
import org.shouwang.donation.IntentState;
import org.shouwang.donation.Receipt;
import org.shouwang.fund.Fund;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// 接收捐赠: donor and gifts typed once; the rest stands there already. Ctrl+Enter books from anywhere.
final class ReceiveForm {
    private static final Texts T = Texts.of(ReceiveForm.class);

    private final DonationScreenModel model;
    private final Frame frame;
    private final Consumer<Receipt> received;

    ReceiveForm(DonationScreenModel model, Frame frame, Consumer<Receipt> received) {
        this.model = model;
        this.frame = frame;
        this.received = received;
    }

    /// @param intent the offer that arrives; null for goods that come by themselves
    void open(@Nullable Intent intent) {
        if (intent != null && intent.state() == IntentState.ARRIVED) {
            frame.notices().say(T.get("intent.arrived"), Tint.WARN);
            return;
        }
        Form form = new Form();
        GiftsField[] field = new GiftsField[1];
        DonorFields donor = new DonorFields(
                form,
                model.donors(),
                intent == null ? null : intent.giver(),
                () -> field[0] = new GiftsField(
                        form,
                        model.book().shelf(),
                        model.today(),
                        true,
                        f -> f.initial(intent == null ? null : intent.gifts()).hint(T.get("gifts.hint"))));
        GiftsField gifts = field[0];
        String wished =
                intent == null || intent.wish() == null ? null : intent.wish().value();
        Field<String> wish = form.text(T.get("wish"), f -> f.initial(wished));
        Field<String> receiver = form.suggest(
                T.get("receiver"),
                RollPicker.of(model.members()),
                f -> f.required().named("receiver").initial(model.actor()));
        Field<String> witness = form.suggest(T.get("witness"), RollPicker.of(model.members()), f -> f.named("witness"));
        Field<LocalDate> day = form.date(
                T.get("day"), model.clock(), f -> f.required().named("day").initial(model.today()));
        List<FundChoice> funds = new ArrayList<>(model.book().funds().stream()
                .map(fund -> new FundChoice(fund.name(), fund))
                .toList());
        if (funds.isEmpty()) {
            funds.add(new FundChoice(T.get("fund.first"), null));
        }
        Field<FundChoice> fund = form.choice(
                T.get("fund"), funds, FundChoice::words, f -> f.required().initial(funds.getFirst()));
        form.settle();
        frame.dialogs()
                .<Receipt>form(
                        intent == null ? T.get("receive.title") : T.get("receive.title.intent"),
                        form,
                        T.get("act.receive"),
                        () -> {
                            Fund own = fund.require().fund();
                            DonationDraft draft = DonationDraft.of(donor.donor(), gifts.gifts(), day.require())
                                    .wish(wish.value())
                                    .people(new PersonName(receiver.require()), PersonName.orNull(witness.value()))
                                    .fulfils(intent == null ? null : intent.id())
                                    .into(own == null ? null : own.id());
                            return progress -> model.donations().receive(draft);
                        },
                        received);
    }

    /// Where money goes.
    private record FundChoice(String words, @Nullable Fund fund) {}
}
