package org.shouwang.donation.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberIndex;
import org.shouwang.donation.Book;
import org.shouwang.donation.DonationPapers;
import org.shouwang.donation.Donations;
import org.shouwang.donation.Giving;
import org.shouwang.donation.Intents;
import org.shouwang.fund.Supervision;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The book of donations on the screen.
public final class DonationScreenModel {
    private static final Texts T = Texts.of(DonationScreenModel.class);

    final ObjectProperty<DonationPart> part = new SimpleObjectProperty<>(DonationPart.RECEIPTS);
    private final ReadOnlyObjectWrapper<@Nullable Book> book = new ReadOnlyObjectWrapper<>();
    private boolean inFront;

    private final Ledger ledger;
    private final ResidentIndex residents;
    private final MemberIndex members;
    private final Clock clock;
    private final Tasks tasks;
    private final Supplier<PageLook> look;
    private final Donations donations;
    private final Intents intents;
    private final Giving giving;
    private final DonationPapers papers;

    /// @param clock in the zone of the compound
    public DonationScreenModel(
            Ledger ledger,
            ResidentIndex residents,
            MemberIndex members,
            Clock clock,
            Tasks tasks,
            Supplier<PageLook> look) {
        this.ledger = ledger;
        this.residents = residents;
        this.members = members;
        this.clock = clock;
        this.tasks = tasks;
        this.look = look;
        donations = new Donations(ledger, clock);
        intents = new Intents(ledger, clock);
        giving = new Giving(ledger, clock);
        papers = new DonationPapers(ledger, clock);
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

    String phone() {
        return Supervision.phone(ledger);
    }

    void keepPhone(String phone) {
        Supervision.keep(ledger, phone);
    }

    DonationPapers papers() {
        return papers;
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

    MemberIndex members() {
        return members;
    }

    /// Who gave before or stands on the roll.
    DonorPicker donors() {
        return new DonorPicker(book(), members);
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
