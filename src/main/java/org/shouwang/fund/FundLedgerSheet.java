package org.shouwang.fund;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Seals;

/// 专项资金台账 of one fund over a period, with what was done at each of the five links: entered, approved, accounted,
/// spent, made public (入账、审批、核算、使用、公示).
public final class FundLedgerSheet {
    private static final Texts T = Texts.of(FundLedgerSheet.class);

    private FundLedgerSheet() {}

    /// @param place compound and branch, the line under the title; empty for none
    /// @param clock in the zone of the compound
    public static Sheet of(Query q, Fund fund, Period period, String place, Clock clock) {
        FundAccount account = FundAccount.of(q, fund, period);
        Sheet.Builder sheet = Sheet.named(fund.name())
                .title(T.get("sheet.ledger.title", fund.name()))
                .subtitle(Stream.of(place, period.label())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("  ")))
                .columns(
                        Column.date(T.get("column.day")),
                        Column.text(T.get("column.label"), 9),
                        Column.wrap(T.get("column.voucher"), 13),
                        Column.wrap(T.get("column.words"), 26),
                        Column.wrap(T.get("column.purpose"), 12),
                        Column.money(T.get("column.income"), 11),
                        Column.money(T.get("column.spending"), 11),
                        Column.money(T.get("column.balance"), 12),
                        Column.wrap(T.get("column.beneficiary"), 15),
                        Column.wrap(T.get("column.approver"), 8),
                        Column.wrap(T.get("column.handler"), 8))
                .rows(rows(account))
                .totals(
                        T.get("total.period"),
                        null,
                        null,
                        T.get("total.lines", account.lines().size()),
                        null,
                        account.income().yuan(),
                        account.spending().yuan(),
                        account.closing().yuan(),
                        null,
                        null,
                        null)
                .landscape();
        sheet.note(head(fund));
        links(q, account).forEach(sheet::note);
        return sheet.note(Seals.line(q, clock))
                .signOff(T.get("sign.handler"), T.get("sign.checker"), T.get("sign.secretary"))
                .build();
    }

    private static List<List<@Nullable Object>> rows(FundAccount account) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(Arrays.asList(
                account.period().first(),
                null,
                null,
                T.get("row.opening"),
                null,
                null,
                null,
                account.opening().yuan(),
                null,
                null,
                null));
        account.lines().forEach(line -> rows.add(row(line)));
        return rows;
    }

    private static List<@Nullable Object> row(FundLine line) {
        boolean in = line.kind() == FundLineKind.IN;
        return Arrays.asList(
                line.day(),
                line.label(),
                line.voucher(),
                words(line),
                line.kind() == FundLineKind.RETURNED ? Texts.name(line.kind()) : line.purpose(),
                in ? red(line, line.income()) : null,
                in ? null : red(line, line.spending()),
                line.balance().yuan(),
                beneficiary(line),
                line.approver() == null ? null : line.approver().value(),
                line.handler().value());
    }

    /// A counter-entry stands in red, as in a ledger kept by hand.
    private static Object red(FundLine line, Money amount) {
        return line.counter() ? new Marked(amount.yuan(), Tone.ALERT) : amount.yuan();
    }

    /// What for; of a counter-entry also why and who looked at it.
    public static String words(FundLine line) {
        if (line.reason() == null || line.secondPerson() == null) {
            return line.supplier() == null
                    ? line.words().value()
                    : T.get("words.supplier", line.words().value(), line.supplier());
        }
        return T.get(
                "words.counter",
                line.words().value(),
                line.reason().value(),
                line.secondPerson().value());
    }

    /// Whom it was for, with the number of people where it is known and not told already.
    public static @Nullable String beneficiary(FundLine line) {
        if (line.beneficiary() == null) {
            return null;
        }
        String whom = line.beneficiary().value();
        String count = Objects.toString(line.beneficiaryCount(), "");
        return count.isEmpty() || whom.contains(count) ? whom : T.get("beneficiary.count", whom, count);
    }

    private static String head(Fund fund) {
        String given = Stream.of(Optional.ofNullable(fund.grantedBy()), Optional.ofNullable(fund.documentNo()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(T.get("join.comma")));
        String source =
                given.isEmpty() ? Texts.name(fund.source()) : T.get("head.given", Texts.name(fund.source()), given);
        return T.get("head", fund.name(), source, String.join(T.get("join"), fund.allowed()));
    }

    /// The five links, one line each.
    private static List<String> links(Query q, FundAccount account) {
        List<FundLine> in = account.lines().stream()
                .filter(line -> line.kind() == FundLineKind.IN && !line.counter())
                .toList();
        List<FundLine> out = account.lines().stream()
                .filter(line -> line.kind() != FundLineKind.IN && !line.counter())
                .toList();
        long counters = account.lines().stream().filter(FundLine::counter).count();
        long vouchers = in.stream().filter(line -> line.voucher() != null).count();
        String spent = account.byPurpose().entrySet().stream()
                .map(entry ->
                        T.get("link.purpose", entry.getKey(), entry.getValue().text()))
                .collect(Collectors.joining(T.get("join.comma")));
        String sums = T.get(
                "link.sums",
                account.opening().text(),
                account.income().text(),
                account.spending().text(),
                account.closing().text());
        return List.of(
                T.get("link.entered", in.size(), account.income().text(), vouchers),
                T.get("link.approved", out.size(), account.spending().text(), counters),
                T.get("link.accounted", sums, closed(q, account)),
                T.get("link.spent", spent),
                T.get("link.public", posted(q, account.period())));
    }

    private static String closed(Query q, FundAccount account) {
        YearMonth last = YearMonth.from(account.period().last());
        return FundMonths.close(q, account.fund().id(), last)
                .map(close -> T.get("link.closed", Dates.month(last)))
                .orElse(T.get("link.open", Dates.month(last)));
    }

    private static String posted(Query q, Period period) {
        return FundStore.notices(q).stream()
                .filter(notice -> notice.period().overlaps(period))
                .map(notice -> T.get("link.posted", notice.period().label(), Dates.full(notice.postedOn())))
                .reduce((one, other) -> T.get("link.both", one, other))
                .orElse(T.get("link.notPosted"));
    }
}
