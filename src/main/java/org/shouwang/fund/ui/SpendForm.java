package org.shouwang.fund.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.fund.Bought;
import org.shouwang.fund.FundLine;
import org.shouwang.fund.FundLineKind;
import org.shouwang.fund.FundView;
import org.shouwang.fund.SpendDraft;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;

/// Money out of a fund, and where goods were bought, the goods into the stock. Purpose, approver and handler are those
/// of the spending before.
final class SpendForm {
    private static final Texts T = Texts.of(SpendForm.class);

    private final FundScreenModel model;
    private final Frame frame;
    private final FundView view;
    private final boolean buying;
    private final Field<String> amount;
    private final Field<String> purpose;
    private final @Nullable Field<String> goods;
    private final Field<String> words;
    private final Field<String> slip;
    private final Field<String> supplier;
    private final Field<String> whom;
    private final Field<Integer> count;
    private final Field<String> approver;
    private final Field<String> handler;
    private final Field<LocalDate> day;
    private final Form form = new Form().columns(2);

    /// @param buying whether goods go into the stock in the same act
    SpendForm(FundScreenModel model, Frame frame, FundView view, boolean buying) {
        this.model = model;
        this.frame = frame;
        this.view = view;
        this.buying = buying;
        FundLine before = lastSpent();
        amount = FundWords.amount(form, T.get("form.amount"), FundWords.left(view));
        List<String> purposes = new ArrayList<>(view.account().fund().allowed());
        if (!buying) {
            purposes.add(Texts.name(FundLineKind.RETURNED));
        }
        purpose = form.choice(
                T.get("column.purpose"),
                purposes,
                each -> each,
                f -> f.required()
                        .named("purpose")
                        .hint(buying ? T.get("buy.purpose.hint") : T.get("out.purpose.hint"))
                        .initial(before == null || before.purpose() == null ? purposes.getFirst() : before.purpose()));
        goods = buying
                ? form.lines(
                        T.get("buy.goods"), 3, f -> f.required().named("goods").hint(T.get("buy.goods.hint")))
                : null;
        form.columns(1);
        words = form.text(
                T.get("column.words"),
                f -> (buying ? f : f.required())
                        .named("words")
                        .hint(buying ? T.get("buy.words.hint") : T.get("out.words.hint")));
        form.columns(2);
        slip = form.text(
                T.get("column.voucher"), f -> f.required().named("voucher").hint(T.get("out.voucher.hint")));
        supplier = form.text(T.get("column.supplier"), f -> f.named("supplier"));
        whom = form.text(
                T.get("column.beneficiary"), f -> f.named("beneficiary").hint(T.get("out.beneficiary.hint")));
        count = form.number(T.get("out.count"), f -> f.named("count"));
        approver = form.suggest(
                T.get("column.approver"),
                model.person(),
                f -> f.required().named("approver").initial(before == null ? null : FundWords.name(before.approver())));
        handler = form.suggest(
                T.get("column.handler"),
                model.person(),
                f -> f.required().named("handler").initial(model.handler(view)));
        day = form.date(
                T.get("column.day"),
                model.clock(),
                f -> f.required().named("day").initial(model.today()));
    }

    void open(Consumer<Noted> written) {
        String name = view.account().fund().name();
        frame.dialogs()
                .form(
                        buying ? T.get("buy.title", name) : T.get("out.title", name),
                        form,
                        buying ? T.get("act.buy") : T.get("act.out"),
                        () -> {
                            String typed = goods == null ? "" : goods.require();
                            SpendDraft draft = draft();
                            return progress -> model.noted(spent(draft, typed));
                        },
                        written);
    }

    private FundLine spent(SpendDraft draft, String typed) {
        List<Bought> bought = model.ledger().read(q -> Bought.read(q, typed));
        SpendDraft worded = draft.words().isEmpty() && !bought.isEmpty()
                ? draft.worded(T.get("buy.words", Bought.words(bought)))
                : draft;
        return model.purchases().buy(worded, bought);
    }

    private SpendDraft draft() {
        boolean back = purpose.require().equals(Texts.name(FundLineKind.RETURNED));
        Money money = FundWords.money(amount);
        return new SpendDraft(
                view.account().fund().id(),
                back ? FundLineKind.RETURNED : FundLineKind.OUT,
                day.require(),
                money,
                back ? null : purpose.require(),
                FundWords.text(words.value()),
                slip.value(),
                PersonName.orNull(approver.value()),
                PersonName.orNull(handler.value()),
                Confidential.orNull(whom.value()),
                count.value(),
                supplier.value());
    }

    /// The spending on the screen written last.
    private @Nullable FundLine lastSpent() {
        return view.account().lines().reversed().stream()
                .filter(line -> line.kind() == FundLineKind.OUT && !line.counter())
                .findFirst()
                .orElse(null);
    }
}
