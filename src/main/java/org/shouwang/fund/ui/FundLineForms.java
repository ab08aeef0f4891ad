package org.shouwang.fund.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.fund.Bought;
import org.shouwang.fund.Fund;
import org.shouwang.fund.FundLine;
import org.shouwang.fund.FundLineKind;
import org.shouwang.fund.FundPurchases;
import org.shouwang.fund.FundView;
import org.shouwang.fund.Taking;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// The forms that write lines: money in, money out, a wrong line taken back. What was typed for the line before is
/// offered again where it is likely the same.
final class FundLineForms {
    private static final Texts T = Texts.of(FundLineForms.class);

    private final FundScreenModel model;
    private final Frame frame;
    private final BiConsumer<FundView, FundLine> voucher;

    /// @param voucher prints the paper of a line
    FundLineForms(FundScreenModel model, Frame frame, BiConsumer<FundView, FundLine> voucher) {
        this.model = model;
        this.frame = frame;
        this.voucher = voucher;
    }

    void takeIn(FundView view) {
        Fund fund = view.account().fund();
        Form form = new Form().columns(2);
        Field<String> amount = FundWords.amount(form, T.get("form.amount"), FundWords.left(view));
        Field<LocalDate> day = day(form);
        form.columns(1);
        Field<String> words = form.text(
                T.get("column.words"),
                f -> f.required()
                        .named("words")
                        .initial(fund.grantedBy() == null ? null : T.get("in.words", fund.grantedBy())));
        form.columns(2);
        Field<String> slip = form.text(T.get("in.voucher"), f -> f.named("voucher"));
        Field<String> handler = form.suggest(
                T.get("column.handler"),
                model.person(),
                f -> f.required().named("handler").initial(model.handler(view)));
        frame.dialogs()
                .form(
                        T.get("in.title", fund.name()),
                        form,
                        T.get("act.in"),
                        () -> {
                            Taking taking = new Taking(
                                    fund.id(),
                                    day.require(),
                                    FundWords.money(amount),
                                    words.require(),
                                    slip.value(),
                                    PersonName.orNull(handler.value()),
                                    null);
                            return progress -> model.noted(model.funds().takeIn(taking));
                        },
                        noted -> written(view, noted));
    }

    void spend(FundView view) {
        new SpendForm(model, frame, view, false).open(line -> written(view, line));
    }

    /// As `spend`, with goods that go into the stock in the same act.
    void buy(FundView view) {
        new SpendForm(model, frame, view, true).open(line -> written(view, line));
    }

    void reverse(FundView view, FundLine line) {
        Optional<FundLine> counter = view.counter(line);
        if (line.counter() || counter.isPresent()) {
            String said = counter.map(by -> T.get("reverse.done.already", line.label(), by.label()))
                    .orElse(T.get("reverse.counter", line.label()));
            frame.notices().say(said, Tint.WARN);
            return;
        }
        Money amount = line.kind() == FundLineKind.IN ? line.income() : line.spending();
        Form form = new Form();
        form.node(org.shouwang.kit.fx.Boxes.sentence(T.get(
                "reverse.what",
                Dates.full(line.day()),
                Texts.name(line.kind()),
                amount.text(),
                line.words().value())));
        Field<String> reason = form.text(
                T.get("reverse.reason"), f -> f.required().named("reason").hint(T.get("reverse.reason.hint")));
        Field<String> second = form.suggest(
                T.get("reverse.second"),
                model.person(),
                f -> f.required()
                        .named("second")
                        .hint(T.get("reverse.second.hint", line.handler().value())));
        frame.dialogs()
                .form(
                        T.get("reverse.title", line.label()),
                        form,
                        T.get("act.reverse"),
                        () -> {
                            String why = reason.require();
                            PersonName who = PersonName.orNull(second.value());
                            return progress ->
                                    new Noted(model.purchases().takeBack(line.id(), why, who), Optional.empty());
                        },
                        noted -> written(view, noted));
    }

    private Field<LocalDate> day(Form form) {
        return form.date(
                T.get("column.day"),
                model.clock(),
                f -> f.required().named("day").initial(model.today()));
    }

    /// The goods that came into the stock with a line, in words; empty for none.
    String goods(FundLine line) {
        return model.ledger().read(q -> Bought.words(FundPurchases.goods(q, line.id())));
    }

    private void written(FundView view, Noted noted) {
        FundLine line = noted.line();
        model.refresh();
        noted.twin()
                .ifPresentOrElse(
                        twin -> frame.notices()
                                .say(T.get("done.twin", line.label(), line.voucher(), twin.label()), Tint.WARN),
                        () -> frame.notices()
                                .say(
                                        T.get(
                                                "done.line",
                                                line.label(),
                                                line.balance().text()),
                                        T.get("act.voucher"),
                                        () -> voucher.accept(view, line)));
    }
}
