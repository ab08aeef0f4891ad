package org.shouwang.donation.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.shouwang.donation.Receipt;
import org.shouwang.donation.Trail;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;

/// Donations on paper and as workbooks: receipts, where the gifts went, thanks, the register, the public notice.
final class DonationPaper {
    private static final Texts T = Texts.of(DonationPaper.class);

    private final DonationScreenModel model;
    private final Frame frame;

    DonationPaper(DonationScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    /// Receipts, two copies each on a page.
    void receipts(List<Receipt> picked) {
        if (picked.isEmpty()) {
            frame.notices().say(T.get("print.none"), Tint.WARN);
            return;
        }
        PageLook around = model.look().get();
        String name = picked.size() == 1
                ? T.get("file.receipt", picked.getFirst().donation().no())
                : T.get("file.receipts", picked.size());
        frame.printing().paper(name, progress -> model.papers().receipts(picked, around, progress));
    }

    void trace(Trail trail) {
        PageLook around = model.look().get();
        frame.printing()
                .preview(
                        T.get("file.trace", trail.receipt().donation().no()),
                        progress -> model.papers().trace(trail, around),
                        model.look());
    }

    void thanks(Trail trail) {
        PageLook around = model.look().get();
        frame.printing()
                .paper(
                        T.get("file.thanks", trail.receipt().donation().giver().called()),
                        progress -> model.papers().thanks(trail, around, progress));
    }

    /// The register of some days, for print and Excel.
    void register() {
        Form form = new Form();
        Days days = new Days(form, model);
        frame.dialogs().<Period>form(T.get("register.title"), form, T.get("act.preview"), days::work, period -> {
            PageLook around = model.look().get();
            frame.printing()
                    .preview(
                            T.get("file.register", period.first(), period.last()),
                            progress -> model.papers().register(period, false, around),
                            model.look());
        });
    }

    private record Asked(Period period, String phone) {}

    /// The public notice of some days, for print and Excel.
    void notice() {
        frame.tasks()
                .run(T.get("task.read"), progress -> model.phone())
                .then(this::notice)
                .start();
    }

    private void notice(String before) {
        Form form = new Form();
        Days days = new Days(form, model);
        Field<String> phone =
                form.text(T.get("notice.phone"), f -> f.initial(before).hint(T.get("notice.phone.hint")));
        frame.dialogs()
                .<Asked>form(
                        T.get("notice.title"),
                        form,
                        T.get("act.preview"),
                        () -> {
                            Asked asked = new Asked(days.period(), Objects.toString(phone.value(), ""));
                            return progress -> {
                                model.keepPhone(asked.phone());
                                return asked;
                            };
                        },
                        this::show);
    }

    private void show(Asked asked) {
        PageLook around = model.look().get();
        Period period = asked.period();
        frame.printing()
                .preview(
                        T.get("file.notice", period.first(), period.last()),
                        progress -> model.papers().notice(period, asked.phone(), around),
                        around::open);
    }

    /// Two days of a form: this month until today, unless somebody types others.
    private static final class Days {
        private final Field<LocalDate> first;
        private final Field<LocalDate> last;

        Days(Form form, DonationScreenModel model) {
            form.columns(2);
            LocalDate today = model.today();
            first = form.date(
                    T.get("period.first"),
                    model.clock(),
                    f -> f.required().named("first").initial(today.withDayOfMonth(1)));
            last = form.date(
                    T.get("period.last"),
                    model.clock(),
                    f -> f.required().named("last").initial(today));
            form.columns(1);
        }

        Period period() {
            if (last.require().isBefore(first.require())) {
                throw new Fault("DONATION-15", T.get("period.wrong")).at("last");
            }
            return new Period(first.require(), last.require());
        }

        Work<Period> work() {
            Period period = period();
            return progress -> period;
        }
    }
}
