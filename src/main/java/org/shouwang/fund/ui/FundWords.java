package org.shouwang.fund.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.CapitalAmount;
import org.shouwang.core.Confidential;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.fund.Fund;
import org.shouwang.fund.FundLine;
import org.shouwang.fund.FundLineKind;
import org.shouwang.fund.FundRow;
import org.shouwang.fund.FundView;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// How funds and amounts are worded on the page, and the field that takes an amount.
final class FundWords {
    private static final Texts T = Texts.of(FundWords.class);

    private FundWords() {}

    /// What is left in all funds.
    static String sum(List<FundRow> rows) {
        return rows.stream()
                .map(FundRow::balance)
                .reduce(Money.ZERO, Money::plus)
                .text();
    }

    /// What is left in the fund, under the field of an amount.
    static String left(FundView view) {
        return T.get("form.left", view.balance().text());
    }

    /// Source, whoever granted it, document number.
    static String origin(Fund fund) {
        return Stream.of(Texts.name(fund.source()), text(fund.grantedBy()), text(fund.documentNo()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(T.get("join")));
    }

    static String purpose(FundLine line) {
        return line.kind() == FundLineKind.RETURNED ? Texts.name(line.kind()) : text(line.purpose());
    }

    static String name(@Nullable PersonName name) {
        return name == null ? "" : name.value();
    }

    static @Nullable String words(@Nullable Confidential sealed) {
        return sealed == null ? null : sealed.value();
    }

    static String text(@Nullable String words) {
        return words == null ? "" : words;
    }

    /// A field for an amount above zero; under it stands the amount in capital numerals while it is typed.
    ///
    /// @param quiet what stands under it while nothing is typed
    static Field<String> amount(Form form, String label, String quiet) {
        return form.text(label, field -> {
            field.required().named("amount").hint(quiet).check(FundWords::objection);
            if (field.control() instanceof javafx.scene.control.TextField input) {
                input.textProperty()
                        .subscribe(typed -> field.hint(Money.parse(typed)
                                .filter(money -> money.fen() > 0)
                                .map(money -> T.get("amount.capitals", CapitalAmount.of(money)))
                                .orElse(quiet)));
            }
        });
    }

    /// What is wrong with an amount as typed; null for nothing.
    static @Nullable String objection(String typed) {
        Optional<Money> money = Money.parse(typed);
        if (money.isEmpty()) {
            return T.get("amount.unread", typed);
        }
        return money.get().fen() > 0 ? null : T.get("amount.none");
    }

    /// @throws Fault FUND-03 no amount
    static Money money(Field<String> field) {
        String typed = field.require();
        return Money.parse(typed).orElseThrow(() -> new Fault("FUND-03", T.get("amount.unread", typed)).at("amount"));
    }
}
