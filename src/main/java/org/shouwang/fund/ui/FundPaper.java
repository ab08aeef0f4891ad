package org.shouwang.fund.ui;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.core.Money;
import org.shouwang.fund.Fund;
import org.shouwang.fund.FundLedgerSheet;
import org.shouwang.fund.FundLine;
import org.shouwang.fund.FundNoticeSheet;
import org.shouwang.fund.FundView;
import org.shouwang.fund.FundVoucher;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Seals;

/// The papers of the funds: ledger, vouchers, public notice.
final class FundPaper {
    private static final Texts T = Texts.of(FundPaper.class);

    private final FundScreenModel model;
    private final Frame frame;

    FundPaper(FundScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    /// The ledger over the period on the screen.
    void ledger(FundView view) {
        frame.printing().preview(ledgerName(view), progress -> sheets(view), model.look());
    }

    void export(FundView view) {
        frame.printing().workbook(ledgerName(view), progress -> sheets(view));
    }

    private static String ledgerName(FundView view) {
        return T.get(
                "file.ledger",
                view.account().fund().name(),
                view.account().period().label());
    }

    private List<Sheet> sheets(FundView view) {
        Fund fund = view.account().fund();
        return model.ledger()
                .readLong(
                        q -> List.of(FundLedgerSheet.of(q, fund, view.account().period(), "", model.clock())));
    }

    /// The paper of one line that was just written.
    void voucher(FundView view, FundLine line) {
        vouchers(view, List.of(line));
    }

    /// Two on a page, in the order they were written.
    void vouchers(FundView view, List<FundLine> lines) {
        if (lines.isEmpty()) {
            frame.notices().say(T.get("none.lines"), Tint.WARN);
            return;
        }
        PageLook around = model.look().get();
        Fund fund = view.account().fund();
        String name = lines.size() == 1
                ? T.get("file.voucher", lines.getFirst().label())
                : T.get("file.vouchers", fund.name(), lines.size());
        frame.printing().paper(name, progress -> {
            String seal = model.ledger().read(q -> Seals.line(q, model.clock()));
            return Papers.slips(FundVoucher.of(lines, fund, seal), true, around, progress);
        });
    }

    /// Asks what the public notice shall say, then shows it.
    void notice() {
        frame.tasks()
                .run(T.get("task.read"), progress -> new Start(model.published(), model.phone()))
                .then(this::notice)
                .start();
    }

    private record Start(Period period, String phone) {}

    private void notice(Start start) {
        Form form = new Form().columns(2);
        Field<LocalDate> first = form.date(
                T.get("notice.first"),
                model.clock(),
                f -> f.required().named("first").initial(start.period().first()));
        Field<LocalDate> last = form.date(
                T.get("notice.last"),
                model.clock(),
                f -> f.required().named("last").initial(model.today()));
        Field<LocalDate> posted = form.date(
                T.get("notice.posted"), model.clock(), f -> f.required().initial(model.today()));
        Field<Integer> days = form.number(
                T.get("notice.days"),
                f -> f.required()
                        .initial(FundNoticeSheet.Wish.USUAL_DAYS)
                        .check(n -> n > 0 ? null : T.get("notice.days.wrong")));
        Field<String> phone =
                form.text(T.get("notice.phone"), f -> f.initial(start.phone()).hint(T.get("notice.phone.hint")));
        Field<Boolean> details = form.check(T.get("notice.details"), f -> f.initial(true));
        frame.dialogs()
                .<FundNoticeSheet.Wish>form(
                        T.get("notice.title"),
                        form,
                        T.get("notice.act"),
                        () -> {
                            Period period = period(first.require(), last.require());
                            FundNoticeSheet.Wish wish = new FundNoticeSheet.Wish(
                                    period,
                                    Boolean.TRUE.equals(details.value()),
                                    FundWords.text(phone.value()),
                                    posted.require(),
                                    days.require());
                            return progress -> {
                                model.keepPhone(wish.phone());
                                return wish;
                            };
                        },
                        this::show);
    }

    private static Period period(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new Fault("FUND-20", T.get("notice.backwards")).at("last");
        }
        return new Period(first, last);
    }

    private void show(FundNoticeSheet.Wish wish) {
        PageLook look = model.look().get();
        String place = (look.compound() + " " + look.branch()).strip();
        frame.printing()
                .preview(
                        T.get("file.notice", wish.period().label()),
                        progress -> model.ledger()
                                .readLong(q -> List.of(FundNoticeSheet.of(q, wish, place, model.clock()))),
                        look::open,
                        () -> frame.notices()
                                .say(T.get("notice.printed"), T.get("act.post"), () -> post(wish.period())));
    }

    /// Notes that the notice hangs.
    void post() {
        frame.tasks()
                .run(T.get("task.read"), progress -> model.published())
                .then(this::post)
                .start();
    }

    private void post(Period usual) {
        Form form = new Form().columns(2);
        Field<LocalDate> first = form.date(
                T.get("notice.first"), model.clock(), f -> f.required().initial(usual.first()));
        Field<LocalDate> last = form.date(
                T.get("notice.last"),
                model.clock(),
                f -> f.required().named("last").initial(usual.last()));
        Field<LocalDate> day = form.date(
                T.get("post.day"), model.clock(), f -> f.required().named("day").initial(model.today()));
        Field<String> place = form.text(T.get("post.place"), f -> f.hint(T.get("post.place.hint")));
        frame.dialogs()
                .form(
                        T.get("post.title"),
                        form,
                        T.get("act.post"),
                        () -> {
                            Period period = period(first.require(), last.require());
                            LocalDate on = day.require();
                            String where = place.value();
                            return progress -> model.notices().post(period, on, where);
                        },
                        notice -> frame.notices()
                                .done(
                                        T.get("post.done", Dates.full(notice.postedOn()), balance(notice.closing())),
                                        model::undo));
    }

    private static String balance(Money closing) {
        return closing.text();
    }
}
