package org.shouwang.supply.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Selection;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.IssueList;
import org.shouwang.supply.IssueListDraft;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemId;
import org.shouwang.supply.StockKind;

/// Asks for a new list to sign: which goods, how much each, for whom.
final class ListForm {
    private static final Texts T = Texts.of(ListForm.class);
    private static final int GOODS = 3;

    private final SupplyModel model;
    private final Frame frame;

    ListForm(SupplyModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    private record Goods(Field<StockItemId> item, Field<String> share) {}

    /// @param selection households picked elsewhere; null to choose among all groups
    void open(@Nullable Selection selection, Consumer<IssueList> prepared) {
        frame.tasks()
                .run(
                        T.get("task.read"),
                        progress -> selection == null
                                ? RecipientGroup.all(model)
                                : List.of(RecipientGroup.of(model, selection)))
                .then(groups -> ask(groups, selection != null, prepared))
                .start();
    }

    private void ask(List<RecipientGroup> groups, boolean homes, Consumer<IssueList> prepared) {
        if (groups.isEmpty()) {
            frame.dialogs().tell(T.get("list.new"), T.get("list.nobody"));
            return;
        }
        Form form = new Form();
        form.columns(2);
        Field<String> title = form.text(
                T.get("list.title"),
                f -> f.required()
                        .named("title")
                        .initial(T.get(
                                "list.title.usual",
                                model.today().getMonthValue(),
                                model.today().getDayOfMonth())));
        Field<StockKind> kind = form.choice(
                T.get("list.kind"),
                List.of(StockKind.DUTY, StockKind.HOUSEHOLD, StockKind.COMFORT),
                Texts::name,
                f -> f.required().initial(homes ? StockKind.HOUSEHOLD : StockKind.DUTY));
        Field<LocalDate> day = form.date(
                T.get("list.day"), model.clock(), f -> f.required().named("day").initial(model.today()));
        Field<String> purpose = form.text(T.get("quick.purpose"), f -> {});
        form.section(T.get("list.goods"));
        List<Goods> goods = new ArrayList<>();
        for (int i = 0; i < GOODS; i++) {
            Picker<StockItemId> picker = SupplyPickers.item(model);
            boolean first = i == 0;
            goods.add(new Goods(
                    form.pick(first ? T.get("list.item") : T.get("list.item.more"), picker, f -> {
                        if (first) {
                            f.required();
                        }
                    }),
                    form.text(T.get("list.share"), f -> {
                        f.named(first ? "quantity" : "");
                        if (first) {
                            f.required().hint(T.get("list.share.hint"));
                        }
                    })));
        }
        form.section(T.get("list.whom"));
        Field<RecipientGroup> group = form.choice(
                T.get("list.group"),
                groups,
                RecipientGroup::words,
                f -> f.required().initial(groups.getFirst()));
        Field<RecipientGroup.Per> per = form.choice(
                T.get("list.per"),
                RecipientGroup.Per.class,
                f -> f.required().initial(RecipientGroup.Per.HOUSEHOLD).hint(T.get("list.per.hint")));
        form.settle();
        frame.dialogs()
                .<IssueList>form(
                        T.get("list.new"),
                        form,
                        T.get("list.prepare"),
                        () -> {
                            IssueListDraft draft = new IssueListDraft(
                                    title.require(),
                                    day.require(),
                                    kind.require(),
                                    purpose.value(),
                                    null,
                                    shares(goods),
                                    group.require().people(per.require()));
                            return progress -> model.lists().prepare(draft);
                        },
                        prepared)
                .setStyle("-fx-pref-width: 46em;");
    }

    private List<IssueListDraft.Share> shares(List<Goods> goods) {
        List<IssueListDraft.Share> shares = new ArrayList<>();
        for (Goods one : goods) {
            StockItemId id = one.item().value();
            if (id != null) {
                StockItem item = model.level(id)
                        .orElseThrow(() -> new Fault("SUPPLY-01", T.get("quick.noItem")))
                        .item();
                shares.add(new IssueListDraft.Share(
                        id, Amounts.read(item, Objects.toString(one.share().value(), ""))));
            }
        }
        return shares;
    }
}
