package org.shouwang.donation.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.donation.Book;
import org.shouwang.donation.DonationSheets;
import org.shouwang.donation.Donations;
import org.shouwang.donation.Giving;
import org.shouwang.donation.Intents;
import org.shouwang.donation.Notice;
import org.shouwang.donation.NoticeSheets;
import org.shouwang.donation.Receipt;
import org.shouwang.donation.ReceiptSlip;
import org.shouwang.donation.Supervision;
import org.shouwang.donation.Trail;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Chain;
import org.shouwang.ledger.Ledger;

/// The book of donations on the screen, and the paper made from it.
public final class DonationScreenModel {
    private static final Texts T = Texts.of(DonationScreenModel.class);

    final ObjectProperty<DonationPart> part = new SimpleObjectProperty<>(DonationPart.RECEIPTS);
    private final ReadOnlyObjectWrapper<@Nullable Book> book = new ReadOnlyObjectWrapper<>();
    private boolean inFront;

    private final Ledger ledger;
    private final ResidentIndex residents;
    private final Clock clock;
    private final Tasks tasks;
    private final Supplier<PageLook> look;
    private final Donations donations;
    private final Intents intents;
    private final Giving giving;

    /// @param clock in the zone of the compound
    public DonationScreenModel(
            Ledger ledger, ResidentIndex residents, Clock clock, Tasks tasks, Supplier<PageLook> look) {
        this.ledger = ledger;
        this.residents = residents;
        this.clock = clock;
        this.tasks = tasks;
        this.look = look;
        donations = new Donations(ledger, clock);
        intents = new Intents(ledger, clock);
        giving = new Giving(ledger, clock);
        Runnable unused = ledger.onChange(changed -> {
            boolean seen = inFront
                    && changed.touches("donation_intent", "donation", "stock_move", "stock_item", "fund", "fund_line");
            if (seen) {
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

    /// Reads the book again.
    public void refresh() {
        tasks.run(T.get("task.read"), progress -> ledger.readLong(Book::of))
                .then(book::set)
                .start();
    }

    ReadOnlyObjectProperty<@Nullable Book> bookProperty() {
        return book.getReadOnlyProperty();
    }

    /// What was read last.
    Book book() {
        return Objects.requireNonNull(book.get());
    }

    boolean read() {
        return book.get() != null;
    }

    void undo() {
        tasks.write(T.get("task.undo"), progress -> ledger.undo()).start();
    }

    /// Receipts on paper, two copies each.
    Printed receipts(List<Receipt> picked, PageLook around, Progress progress) {
        return ledger.readLong(q -> ReceiptSlip.print(q, picked, around, clock, progress));
    }

    Printed thanks(Trail trail, PageLook around, Progress progress) {
        return Papers.slips(List.of(ReceiptSlip.thanks(trail, around)), false, around, progress);
    }

    List<Sheet> trace(Trail trail, PageLook around) {
        return ledger.readLong(q -> List.of(DonationSheets.trace(trail, place(around), seal(q))));
    }

    List<Sheet> register(Period period, PageLook around) {
        return ledger.readLong(q -> {
            Book now = Book.of(q);
            String subtitle = T.get("register.of", place(around), period.first(), period.last());
            return List.of(DonationSheets.register(
                    now.receipts(period.first(), period.last()), now.trails(), subtitle.strip(), seal(q), false));
        });
    }

    List<Sheet> notice(Period period, String phone, PageLook around) {
        return ledger.readLong(q -> NoticeSheets.of(Notice.of(q, period), place(around), phone, seal(q)));
    }

    String phone() {
        return ledger.read(Supervision::phone);
    }

    void keepPhone(String phone) {
        Supervision.keep(ledger, phone);
    }

    private String seal(Query q) {
        return T.get("seal", today(), Chain.seal(q, today(), clock.getZone()));
    }

    private static String place(PageLook around) {
        return (around.compound() + " " + around.branch()).strip();
    }

    Donations donations() {
        return donations;
    }

    Intents intents() {
        return intents;
    }

    Giving giving() {
        return giving;
    }

    ResidentIndex residents() {
        return residents;
    }

    String actor() {
        return ledger.actor().name();
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
