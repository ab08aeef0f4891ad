package org.shouwang.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.sheet.Band;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Seals;

/// 收支公示 of the funds over a period, for the door and for the superior: what there was, what came in, what it was spent
/// on, what is left. It reads the same accounts as screen and ledger; names of persons are masked.
public final class FundNoticeSheet {
    private static final Texts T = Texts.of(FundNoticeSheet.class);

    private FundNoticeSheet() {}

    /// What the notice shall say.
    ///
    /// @param details every line, or the totals of each fund alone
    /// @param phone whom to call with questions; blank for a place to write it
    /// @param postedOn the day it is put up
    /// @param days how long it hangs
    public record Wish(Period period, boolean details, String phone, LocalDate postedOn, int days) {
        /// How long a notice usually hangs.
        public static final int USUAL_DAYS = 7;

        /// Every line, put up for the usual time.
        public static Wish usual(Period period, String phone, LocalDate postedOn) {
            return new Wish(period, true, phone, postedOn, USUAL_DAYS);
        }
    }

    /// @param place compound and branch; empty for none
    /// @param clock in the zone of the compound
    public static Sheet of(Query q, Wish wish, String place, Clock clock) {
        List<FundAccount> accounts = FundAccount.all(q, wish.period());
        Totals all = Totals.of(accounts);
        String until = Dates.full(wish.postedOn().plusDays(wish.days() - 1L));
        Sheet.Builder sheet = Sheet.named(T.get("sheet.notice"))
                .title(T.get("sheet.notice.title"))
                .subtitle((place + "  " + wish.period().label()).strip())
                .columns(columns(wish))
                .rows(rows(accounts, wish))
                .totals(wish.details() ? all.detailed() : all.brief());
        return sheet.note(T.get(
                        "notice.sums",
                        all.opening().text(),
                        all.income().text(),
                        all.spending().text(),
                        all.closing().text()))
                .note(T.get("notice.masked"))
                .note(T.get("notice.posted", Dates.full(wish.postedOn()), until, wish.days()))
                .note(
                        wish.phone().isBlank()
                                ? T.get("notice.phoneBlank")
                                : T.get("notice.phone", wish.phone().strip()))
                .note(Seals.line(q, clock))
                .signOff(T.get("sign.stamp"), T.get("sign.secretary"))
                .build();
    }

    private static List<Column> columns(Wish wish) {
        return wish.details()
                ? List.of(
                        Column.date(T.get("column.day")),
                        Column.wrap(T.get("column.item"), 28),
                        Column.wrap(T.get("column.purpose"), 14),
                        Column.money(T.get("column.income.yuan"), 12),
                        Column.money(T.get("column.spending.yuan"), 12),
                        Column.money(T.get("column.balance.yuan"), 12),
                        Column.wrap(T.get("column.beneficiary"), 19))
                : List.of(
                        Column.wrap(T.get("column.fund"), 30),
                        Column.money(T.get("column.opening.yuan"), 13),
                        Column.money(T.get("column.income.yuan"), 13),
                        Column.money(T.get("column.spending.yuan"), 13),
                        Column.money(T.get("column.closing.yuan"), 13));
    }

    private static List<List<? extends @Nullable Object>> rows(List<FundAccount> accounts, Wish wish) {
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        for (FundAccount account : accounts) {
            if (wish.details()) {
                rows.add(List.of(new Band(title(account.fund()))));
                rows.add(Arrays.asList(
                        wish.period().first(),
                        T.get("row.opening"),
                        null,
                        null,
                        null,
                        account.opening().yuan(),
                        null));
                account.lines().forEach(line -> rows.add(row(line)));
                rows.add(sums(account));
            } else {
                rows.add(Arrays.asList(
                        title(account.fund()),
                        account.opening().yuan(),
                        account.income().yuan(),
                        account.spending().yuan(),
                        account.closing().yuan()));
            }
        }
        return rows;
    }

    private static List<@Nullable Object> sums(FundAccount account) {
        return Arrays.asList(
                null,
                T.get("row.sums"),
                null,
                account.income().yuan(),
                account.spending().yuan(),
                account.closing().yuan(),
                null);
    }

    private static List<@Nullable Object> row(FundLine line) {
        boolean in = line.kind() == FundLineKind.IN;
        return Arrays.asList(
                line.day(),
                PublicWords.item(line),
                line.kind() == FundLineKind.RETURNED ? Texts.name(line.kind()) : line.purpose(),
                in ? line.income().yuan() : null,
                in ? null : line.spending().yuan(),
                line.balance().yuan(),
                PublicWords.beneficiary(line));
    }

    private static String title(Fund fund) {
        return fund.grantedBy() == null
                ? fund.name()
                : fund.documentNo() == null
                        ? T.get("notice.fund", fund.name(), fund.grantedBy())
                        : T.get("notice.fundNo", fund.name(), fund.grantedBy(), fund.documentNo());
    }

    /// What all funds together had, took in, spent and have.
    public record Totals(Money opening, Money income, Money spending, Money closing) {
        public static Totals of(List<FundAccount> accounts) {
            Totals sum = new Totals(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
            for (FundAccount account : accounts) {
                sum = new Totals(
                        sum.opening.plus(account.opening()),
                        sum.income.plus(account.income()),
                        sum.spending.plus(account.spending()),
                        sum.closing.plus(account.closing()));
            }
            return sum;
        }

        private List<@Nullable Object> detailed() {
            return Arrays.asList(T.get("total.all"), null, null, income.yuan(), spending.yuan(), closing.yuan(), null);
        }

        private List<@Nullable Object> brief() {
            return Arrays.asList(T.get("total.all"), opening.yuan(), income.yuan(), spending.yuan(), closing.yuan());
        }
    }
}
