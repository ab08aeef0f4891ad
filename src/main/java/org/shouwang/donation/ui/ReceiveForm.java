package org.shouwang.donation.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.donation.DonationDraft;
import org.shouwang.donation.Donor;
import org.shouwang.donation.DonorKind;
import org.shouwang.donation.Intent;
import org.shouwang.donation.Publication;
import org.shouwang.donation.Receipt;
import org.shouwang.fund.Fund;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
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
        Donor donor = intent == null ? null : intent.giver();
        Form form = new Form();
        Field<String> name = form.text(
                T.get("donor"), f -> f.named("donor").initial(words(donor)).hint(T.get("donor.hint")));
        GiftsField gifts = new GiftsField(
                form,
                model.book().shelf(),
                model.today(),
                true,
                f -> f.initial(intent == null ? null : intent.gifts()).hint(T.get("gifts.hint")));
        form.columns(3);
        Field<DonorKind> kind = form.choice(
                T.get("kind"),
                DonorKind.class,
                f -> f.required().initial(donor == null ? DonorKind.ANONYMOUS : donor.kind()));
        Field<Publication> publication = form.choice(
                T.get("publication"),
                Publication.class,
                f -> f.required().initial(donor == null ? Publication.NAMELESS : donor.publication()));
        Field<String> phone = form.text(
                T.get("phone"),
                f -> f.initial(
                        donor == null || donor.phone() == null
                                ? null
                                : donor.phone().value()));
        if (donor == null) {
            follow(name, kind, publication);
        }
        String wished =
                intent == null || intent.wish() == null ? null : intent.wish().value();
        Field<String> wish = form.text(T.get("wish"), f -> f.initial(wished));
        Field<String> receiver = form.text(T.get("receiver"), f -> f.required().initial(model.actor()));
        Field<String> witness = form.text(T.get("witness"), f -> f.named("witness"));
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
                            Donor giver = new Donor(
                                    PersonName.orNull(name.value()),
                                    kind.require(),
                                    Phone.orNull(phone.value()),
                                    publication.require());
                            Fund own = fund.require().fund();
                            DonationDraft draft = DonationDraft.of(giver, gifts.gifts(), day.require())
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

    /// What the name looks like decides the two boxes, until somebody chooses there.
    static void follow(Field<String> name, Field<DonorKind> kind, Field<Publication> publication) {
        TextField typed = (TextField) name.control();
        ComboBox<?> box = (ComboBox<?>) kind.control();
        typed.textProperty().subscribe(words -> kind.set(DonorKind.of(Objects.toString(words, ""))));
        box.valueProperty().subscribe(now -> {
            if (now instanceof DonorKind chosen) {
                publication.set(chosen.usual());
            }
        });
    }

    private static @Nullable String words(@Nullable Donor donor) {
        return donor == null || donor.name() == null ? null : donor.name().value();
    }
}
