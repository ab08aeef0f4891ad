package org.shouwang.donation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;
import org.shouwang.fund.FundAccount;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.StockKind;

/// 捐赠公示 for the door and as a workbook: who gave what, as each wishes to be named; where the goods went and what is
/// left of them; what the money was spent on.
public final class NoticeSheets {
    private static final Texts T = Texts.of(NoticeSheets.class);

    private NoticeSheets() {}

    /// @param place compound and branch
    /// @param phone whom to call with questions; blank for a place to write it
    /// @param seal the day's seal as a line
    public static List<Sheet> of(Notice notice, String place, String phone, String seal) {
        List<Sheet> sheets = new ArrayList<>(List.of(income(notice, place, phone, seal)));
        if (!notice.flows().isEmpty()) {
            sheets.add(goods(notice, place, seal));
        }
        if (!notice.accounts().isEmpty()) {
            sheets.add(money(notice, place, seal));
        }
        return sheets;
    }

    private static Sheet income(Notice notice, String place, String phone, String seal) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Notice.Row row : notice.rows()) {
            DonationLine line = row.line();
            boolean red = row.receipt().reversesId() != null;
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    row.day(),
                    row.receipt().giver().inPublic(),
                    red ? new Marked(T.get("notice.red", line.named()), Tone.ALERT) : line.named(),
                    row.quantity() == null ? null : row.quantity().text() + Objects.toString(line.unit(), ""),
                    yuan(row.value()),
                    row.quantity() == null ? null : Texts.name(line.ground()),
                    yuan(row.amount()),
                    row.receipt().no()));
        }
        Money income = notice.money();
        return Sheet.named(T.get("sheet.notice"))
                .title(T.get("sheet.notice.title"))
                .subtitle(subtitle(notice, place))
                .columns(
                        Column.integer(T.get("column.row"), 5),
                        Column.date(T.get("column.day")),
                        Column.wrap(T.get("column.donor"), 22),
                        Column.wrap(T.get("column.words"), 20),
                        Column.text(T.get("column.much"), 11),
                        Column.money(T.get("column.value"), 13),
                        Column.text(T.get("column.ground"), 11),
                        Column.money(T.get("column.money"), 13),
                        Column.code(T.get("column.no"), 16))
                .rows(rows)
                .totals(T.get("total"), null, null, null, null, notice.value().yuan(), null, income.yuan(), null)
                .note(T.get("notice.sums", notice.value().text(), income.text()))
                .note(T.get(
                        "notice.use", notice.spending().text(), notice.closing().text()))
                .note(T.get("notice.names"))
                .note(T.get("notice.phone", phone.isBlank() ? T.get("notice.blank") : phone.strip()))
                .note(seal)
                .signOff(T.get("sign.stamp"), T.get("sign.secretary"))
                .build();
    }

    private static @Nullable BigDecimal yuan(@Nullable Money sum) {
        return sum == null ? null : sum.yuan();
    }

    private static Sheet goods(Notice notice, String place, String seal) {
        List<StockKind> kinds = List.of(
                StockKind.DUTY, StockKind.HOUSEHOLD, StockKind.COMFORT, StockKind.TRANSFERRED_OUT, StockKind.SCRAPPED);
        List<Column> columns = new ArrayList<>(List.of(
                Column.wrap(T.get("column.words"), 22),
                Column.text(T.get("column.unit"), 6),
                Column.decimal(T.get("column.opening"), 10),
                Column.decimal(T.get("column.received"), 10)));
        kinds.forEach(kind -> columns.add(Column.decimal(Texts.name(kind), 10).under(T.get("column.gone"))));
        columns.add(Column.decimal(T.get("column.other"), 10).under(T.get("column.gone")));
        columns.add(Column.decimal(T.get("column.left"), 10));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Notice.Flow flow : notice.flows()) {
            Quantity other = flow.opening().plus(flow.received()).minus(flow.closing());
            List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                    flow.item().called(),
                    flow.item().unit(),
                    flow.opening().value(),
                    flow.received().value()));
            for (StockKind kind : kinds) {
                row.add(shown(flow.out(kind)));
                other = other.minus(flow.out(kind));
            }
            row.add(shown(other));
            row.add(flow.closing().value());
            rows.add(row);
        }
        return Sheet.named(T.get("sheet.flow"))
                .title(T.get("sheet.flow.title"))
                .subtitle(subtitle(notice, place))
                .columns(columns)
                .rows(rows)
                .note(T.get("flow.note"))
                .note(seal)
                .signOff(T.get("sign.stamp"), T.get("sign.secretary"))
                .build();
    }

    private static @Nullable BigDecimal shown(Quantity quantity) {
        return quantity.thousandths() == 0 ? null : quantity.value();
    }

    private static Sheet money(Notice notice, String place, String seal) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (FundAccount account : notice.accounts()) {
            String name = account.fund().name();
            rows.add(Arrays.asList(
                    name, T.get("cash.opening"), null, null, account.opening().yuan()));
            rows.add(Arrays.asList(name, T.get("cash.income"), account.income().yuan(), null, null));
            account.byPurpose().forEach((purpose, spent) -> {
                if (spent.fen() != 0) {
                    rows.add(Arrays.asList(name, purpose, null, spent.yuan(), null));
                }
            });
            if (account.returned().fen() != 0) {
                rows.add(Arrays.asList(
                        name, T.get("cash.returned"), null, account.returned().yuan(), null));
            }
            rows.add(Arrays.asList(
                    name, T.get("cash.closing"), null, null, account.closing().yuan()));
        }
        Money income = notice.accounts().stream().map(FundAccount::income).reduce(Money.ZERO, Money::plus);
        return Sheet.named(T.get("sheet.cash"))
                .title(T.get("sheet.cash.title"))
                .subtitle(subtitle(notice, place))
                .columns(
                        Column.wrap(T.get("column.fund"), 22),
                        Column.wrap(T.get("column.purpose"), 26),
                        Column.money(T.get("column.income"), 15),
                        Column.money(T.get("column.spending"), 15),
                        Column.money(T.get("column.balance"), 15))
                .rows(rows)
                .totals(
                        T.get("total"),
                        null,
                        income.yuan(),
                        notice.spending().yuan(),
                        notice.closing().yuan())
                .note(T.get("cash.note"))
                .note(seal)
                .signOff(T.get("sign.stamp"), T.get("sign.secretary"))
                .build();
    }

    private static String subtitle(Notice notice, String place) {
        return (place + "  "
                        + T.get(
                                "notice.period",
                                notice.period().first(),
                                notice.period().last()))
                .strip();
    }
}
