package org.shouwang.fund.ui;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.fund.Fund;
import org.shouwang.fund.FundDraft;
import org.shouwang.fund.FundSource;
import org.shouwang.fund.Taking;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Opens, revises and winds up funds.
final class FundForms {
    private static final Texts T = Texts.of(FundForms.class);

    private final FundScreenModel model;
    private final Frame frame;

    FundForms(FundScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    void open() {
        Form form = new Form();
        FundFields fields = FundFields.in(form, null);
        form.section(T.get("open.first")).columns(2);
        Field<String> amount = form.text(
                T.get("open.amount"),
                f -> f.named("amount").hint(T.get("open.amount.hint")).check(FundWords::objection));
        Field<String> voucher = form.text(T.get("open.voucher"), f -> f.named("voucher"));
        Field<LocalDate> day = form.date(
                T.get("column.day"), model.clock(), f -> f.named("day").initial(model.today()));
        Field<String> handler = form.suggest(T.get("column.handler"), model.person(), f -> f.named("handler"));
        frame.dialogs()
                .form(
                        T.get("open.title"),
                        form,
                        T.get("act.open"),
                        () -> {
                            FundDraft draft = fields.draft();
                            String sum = amount.value();
                            String no = voucher.value();
                            LocalDate on = Objects.requireNonNullElse(day.value(), model.today());
                            PersonName who = PersonName.orNull(handler.value());
                            return progress -> opened(draft, sum, no, on, who);
                        },
                        fund -> {
                            model.look(fund.id());
                            model.refresh();
                            frame.notices().say(T.get("open.done", fund.name()), Tint.GOOD);
                        });
    }

    private Fund opened(
            FundDraft draft,
            @Nullable String sum,
            @Nullable String voucher,
            LocalDate day,
            @Nullable PersonName handler) {
        Money amount = sum == null ? Money.ZERO : Money.parse(sum).orElse(Money.ZERO);
        if (amount.fen() > 0 && day.isAfter(model.today())) {
            throw new Fault("FUND-04", T.get("open.future")).at("day");
        }
        if (amount.fen() > 0 && handler == null) {
            throw new Fault("FUND-07", T.get("open.handler")).at("handler");
        }
        Fund fund = model.funds().open(draft);
        if (amount.fen() > 0) {
            String words =
                    draft.grantedBy() == null ? T.get("open.words") : T.get("open.words.granted", draft.grantedBy());
            model.funds().takeIn(new Taking(fund.id(), day, amount, words, voucher, handler, null));
        }
        return fund;
    }

    void revise(Fund fund) {
        Form form = new Form();
        FundFields fields = FundFields.in(form, fund.draft());
        frame.dialogs()
                .form(
                        T.get("revise.title", fund.name()),
                        form,
                        T.get("act.revise"),
                        () -> {
                            FundDraft draft = fields.draft();
                            return progress -> {
                                model.funds().revise(fund.id(), draft);
                                return draft;
                            };
                        },
                        draft -> frame.notices().done(T.get("revise.done", draft.name()), model::undo));
    }

    void finish(Fund fund) {
        frame.dialogs()
                .ask(
                        T.get("finish.ask", fund.name()),
                        T.get("finish.consequence"),
                        T.get("act.finish"),
                        () -> write(
                                T.get("finish.done", fund.name()),
                                () -> model.funds().finish(fund.id())));
    }

    void reopen(Fund fund) {
        if (!fund.running()) {
            write(T.get("reopen.done", fund.name()), () -> model.funds().reopen(fund.id()));
        }
    }

    private void write(String said, Runnable act) {
        frame.tasks()
                .write(said, progress -> {
                    act.run();
                    return true;
                })
                .then(done -> frame.notices().done(said, model::undo))
                .start();
    }

    /// The fields that say what a fund is.
    private record FundFields(
            Field<FundSource> source,
            Field<String> name,
            Field<String> grantedBy,
            Field<String> documentNo,
            Field<String> purposes) {

        static FundFields in(Form form, @Nullable FundDraft known) {
            form.columns(2);
            return new FundFields(
                    form.choice(
                            T.get("form.source"),
                            FundSource.class,
                            f -> f.required().initial(known == null ? FundSource.CARE_FUND : known.source())),
                    form.text(
                            T.get("form.name"),
                            f -> f.required()
                                    .named("name")
                                    .initial(known == null ? null : known.name())
                                    .hint(T.get("form.name.hint"))),
                    form.text(
                            T.get("form.grantedBy"),
                            f -> f.named("grantedBy").initial(known == null ? null : known.grantedBy())),
                    form.text(
                            T.get("form.documentNo"),
                            f -> f.named("documentNo").initial(known == null ? null : known.documentNo())),
                    form.lines(
                            T.get("form.purposes"),
                            3,
                            f -> f.required()
                                    .named("purposes")
                                    .initial(known == null ? null : String.join("\n", known.purposes()))
                                    .hint(T.get("form.purposes.hint"))));
        }

        FundDraft draft() {
            return new FundDraft(
                    source.require(),
                    name.require(),
                    grantedBy.value(),
                    documentNo.value(),
                    FundDraft.purposes(purposes.require()));
        }
    }
}
