package org.shouwang.fund.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberIndex;
import org.shouwang.branch.ui.RollPicker;
import org.shouwang.fund.FundAccount;
import org.shouwang.fund.FundId;
import org.shouwang.fund.FundLine;
import org.shouwang.fund.FundMonths;
import org.shouwang.fund.FundNotices;
import org.shouwang.fund.FundPurchases;
import org.shouwang.fund.FundRow;
import org.shouwang.fund.FundView;
import org.shouwang.fund.Funds;
import org.shouwang.fund.Supervision;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;
import org.shouwang.ledger.SealCheck;
import org.shouwang.ledger.Seals;

/// The funds, the one that is looked at, and its account over a month or over all.
public final class FundScreenModel {
    private static final Texts T = Texts.of(FundScreenModel.class);

    /// The month on the screen; null for all.
    final ObjectProperty<@Nullable YearMonth> month = new SimpleObjectProperty<>();

    private final ReadOnlyObjectWrapper<@Nullable List<FundRow>> rows = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable FundView> view = new ReadOnlyObjectWrapper<>();
    private @Nullable FundId wanted;
    private boolean inFront;

    private final Ledger ledger;
    private final MemberIndex members;
    private final Clock clock;
    private final Funds funds;
    private final FundPurchases purchases;
    private final FundMonths months;
    private final FundNotices notices;
    private final Tasks tasks;
    private final Supplier<PageLook> look;

    /// @param clock in the zone of the compound
    public FundScreenModel(Ledger ledger, MemberIndex members, Clock clock, Tasks tasks, Supplier<PageLook> look) {
        this.ledger = ledger;
        this.members = members;
        this.clock = clock;
        this.funds = new Funds(ledger, clock);
        this.purchases = new FundPurchases(ledger, clock);
        this.months = new FundMonths(ledger, clock);
        this.notices = new FundNotices(ledger, clock);
        this.tasks = tasks;
        this.look = look;
        month.subscribe(now -> tell());
        Runnable unused = ledger.onChange(changed -> {
            if (inFront && changed.touches("fund", "fund_line", "fund_close", "fund_notice")) {
                tasks.run(T.get("task.read"), progress -> true)
                        .then(come -> refresh())
                        .start();
            }
        });
    }

    /// Whether the page is seen: then it follows every change.
    void inFront(boolean now) {
        inFront = now;
    }

    /// The funds with their balances; null until they were read.
    ReadOnlyObjectProperty<@Nullable List<FundRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The fund that is looked at; null for none.
    ReadOnlyObjectProperty<@Nullable FundView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// Reads all again; the fund looked at stays, or it is the first.
    void refresh() {
        tasks.run(T.get("task.read"), progress -> ledger.read(FundRow::all))
                .then(read -> {
                    boolean gone =
                            read.stream().noneMatch(row -> row.fund().id().equals(wanted));
                    if (gone) {
                        wanted = read.isEmpty() ? null : read.getFirst().fund().id();
                    }
                    rows.set(read);
                    tell();
                })
                .start();
    }

    /// Looks at a fund.
    void look(FundId id) {
        if (!id.equals(wanted)) {
            wanted = id;
            tell();
        }
    }

    @Nullable
    FundId wanted() {
        return wanted;
    }

    private void tell() {
        FundId id = wanted;
        YearMonth of = month.get();
        if (id == null) {
            view.set(null);
            return;
        }
        tasks.run(T.get("task.read"), progress -> ledger.read(q -> FundView.of(q, id, of, clock)))
                .then(read -> {
                    if (id.equals(wanted) && Objects.equals(of, month.get())) {
                        view.set(read.orElse(null));
                    }
                })
                .start();
    }

    void undo() {
        tasks.write(T.get("task.undo"), progress -> ledger.undo()).start();
    }

    /// Who is likely to handle the next line: the handler of the last; null without one.
    @Nullable
    String handler(FundView view) {
        FundLine last = view.last();
        return last == null ? null : last.handler().value();
    }

    Noted noted(FundLine line) {
        return new Noted(line, line.voucher() == null ? Optional.empty() : sameVoucher(line));
    }

    /// Another line of the fund that holds and has the same voucher.
    Optional<FundLine> sameVoucher(FundLine line) {
        return ledger.read(q -> Funds.sameVoucher(q, line));
    }

    /// The span over which there is anything to make public: from the first line of all funds to today.
    Period published() {
        return ledger.read(q -> FundAccount.span(q, Funds.all(q), today()));
    }

    /// Whom to call with questions; empty where that is not known.
    String phone() {
        return Supervision.phone(ledger);
    }

    void keepPhone(String phone) {
        Supervision.keep(ledger, phone);
    }

    SealCheck check(LocalDate day, String typed) {
        return ledger.readLong(q -> Seals.check(q, day, typed, clock));
    }

    Funds funds() {
        return funds;
    }

    FundPurchases purchases() {
        return purchases;
    }

    FundMonths months() {
        return months;
    }

    /// A field for somebody of the roll, or anybody else by name.
    Picker<String> person() {
        return RollPicker.of(members);
    }

    FundNotices notices() {
        return notices;
    }

    Ledger ledger() {
        return ledger;
    }

    Clock clock() {
        return clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Supplier<PageLook> look() {
        return look;
    }
}
