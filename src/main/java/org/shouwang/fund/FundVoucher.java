package org.shouwang.fund;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.CapitalAmount;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.kit.paper.Slip;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// The paper of one line (支出凭单、收入凭单、冲销凭单): the amount in figures and capital numerals, by whose word, through
/// whose hands, and a place for every signature.
public final class FundVoucher {
    private static final Texts T = Texts.of(FundVoucher.class);

    private FundVoucher() {}

    /// @param seal the day's seal, as `Seals.line` words it
    public static List<Slip> of(List<FundLine> lines, Fund fund, String seal) {
        return lines.stream().map(line -> of(line, fund, seal)).toList();
    }

    static Slip of(FundLine line, Fund fund, String seal) {
        Slip.Builder slip = Slip.titled(title(line))
                .mark(T.get("voucher.number", line.label()))
                .row(9)
                .box(T.get("voucher.fund"), 5, fund.name(), 15)
                .box(T.get("column.day"), 5, Dates.full(line.day()), 15)
                .line()
                .box(T.get("column.words"), 5, line.words().value(), 35)
                .line()
                .box(T.get("voucher.capitals"), 5, T.get("voucher.rmb", CapitalAmount.of(amount(line))), 20)
                .box(T.get("voucher.figures"), 5, figures(amount(line)), 10)
                .line()
                .box(T.get("column.voucher"), 5, line.voucher(), 15)
                .box(T.get("column.purpose"), 5, purpose(line), 15)
                .line();
        if (line.kind() == FundLineKind.OUT) {
            slip.box(T.get("column.beneficiary"), 5, FundLedgerSheet.beneficiary(line), 15)
                    .box(T.get("column.supplier"), 5, line.supplier(), 15)
                    .line();
        }
        if (line.counter()) {
            slip.box(
                            T.get("voucher.reason"),
                            5,
                            line.reason() == null ? "" : line.reason().value(),
                            15)
                    .box(T.get("voucher.second"), 5, name(line.secondPerson()), 15)
                    .line();
        }
        if (line.approver() != null) {
            slip.box(T.get("column.approver"), 5, line.approver().value(), 15);
        }
        slip.box(T.get("column.handler"), 5, line.handler().value(), 15).line();
        return slip.note(T.get("voucher.balance", fund.name(), line.balance().text()))
                .note(seal)
                .signs(signs(line))
                .build();
    }

    private static String title(FundLine line) {
        if (line.counter()) {
            return T.get("voucher.title.counter");
        }
        return switch (line.kind()) {
            case IN -> T.get("voucher.title.in");
            case OUT -> T.get("voucher.title.out");
            case RETURNED -> T.get("voucher.title.returned");
        };
    }

    /// A counter-entry shows below zero, whichever side it is on.
    private static Money amount(FundLine line) {
        return line.kind() == FundLineKind.IN ? line.income() : line.spending();
    }

    private static String figures(Money amount) {
        return amount.fen() < 0
                ? T.get("voucher.minus", Money.ZERO.minus(amount).text())
                : T.get("voucher.sign", amount.text());
    }

    private static @Nullable String purpose(FundLine line) {
        return line.kind() == FundLineKind.OUT ? line.purpose() : Texts.name(line.kind());
    }

    private static String[] signs(FundLine line) {
        if (line.counter()) {
            return new String[] {T.get("sign.handler.line"), T.get("sign.second"), T.get("sign.approver")};
        }
        return line.kind() == FundLineKind.IN
                ? new String[] {T.get("sign.payer"), T.get("sign.handler.line"), T.get("sign.accountant")}
                : new String[] {T.get("sign.approver"), T.get("sign.handler.line"), T.get("sign.receiver")};
    }

    private static String name(@Nullable PersonName name) {
        return name == null ? "" : Objects.toString(name.value(), "");
    }
}
