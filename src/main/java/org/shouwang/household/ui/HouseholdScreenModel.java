package org.shouwang.household.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.household.CareNeeds;
import org.shouwang.household.DoorEvent;
import org.shouwang.household.DoorHistory;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Households;
import org.shouwang.household.LifeEvent;
import org.shouwang.household.Moves;
import org.shouwang.household.Paperwork;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentId;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// One household: its card, its door, and what has happened there.
public final class HouseholdScreenModel {
    private static final Texts T = Texts.of(HouseholdScreenModel.class);
    private static final int EVENTS = 40;

    private final Ledger ledger;
    private final Households households;
    private final ResidentIndex index;
    private final List<DoorHistory> histories;
    private final Clock clock;
    private final Tasks tasks;
    private final Supplier<PageLook> paper;
    private final ReadOnlyObjectWrapper<@Nullable Home> home = new ReadOnlyObjectWrapper<>(this, "home");
    private @Nullable HouseholdId id;
    private boolean inFront;

    /// All that the page shows.
    ///
    /// @param careNeeds what the forms offer
    public record Home(Place place, HouseholdCard card, List<DoorEvent> events, List<String> careNeeds) {}

    /// @param histories what other books know of a door; may be empty
    public HouseholdScreenModel(
            Ledger ledger,
            Households households,
            ResidentIndex index,
            List<DoorHistory> histories,
            Clock clock,
            Tasks tasks,
            Supplier<PageLook> paper) {
        this.ledger = ledger;
        this.households = households;
        this.index = index;
        this.histories = List.copyOf(histories);
        this.clock = clock;
        this.tasks = tasks;
        this.paper = paper;
        Runnable unused = ledger.onChange(changed -> {
            if (inFront) {
                refresh();
            }
        });
    }

    /// Whether the page is seen: then it follows every change.
    public void inFront(boolean now) {
        inFront = now;
    }

    /// Shows another household.
    public void show(HouseholdId other) {
        id = other;
        refresh();
    }

    public void refresh() {
        HouseholdId wanted = id;
        if (wanted == null) {
            home.set(null);
            return;
        }
        tasks.run(T.get("page.reading"), progress -> read(wanted))
                .then(read -> {
                    if (wanted.equals(id)) {
                        home.set(read);
                    }
                })
                .otherwise(gone -> home.set(null))
                .start();
    }

    private Home read(HouseholdId wanted) {
        HouseholdCard card = households.card(wanted);
        List<String> careNeeds = households.careNeeds().names();
        return ledger.readLong(q -> {
            List<DoorEvent> events = DoorHistory.of(q, histories, wanted, EVENTS);
            Place place = Layout.of(q).at(card.household().roomId());
            return new Home(place, card, events, careNeeds);
        });
    }

    public Work<@Nullable Void> revise(HouseholdCard card) {
        return Work.of(() -> households.revise(card));
    }

    public Work<@Nullable Void> reviseResident(Resident person) {
        return Work.of(() -> households.reviseResident(person));
    }

    /// One of the verbs of coming and going.
    public Work<@Nullable Void> moves(Consumer<Moves> act) {
        return Work.of(() -> act.accept(households.moves()));
    }

    public Work<HouseholdId> split(
            HouseholdId from,
            List<ResidentId> people,
            @Nullable ResidentId head,
            RoomId room,
            boolean shared,
            LocalDate on) {
        return progress -> households.moves().split(from, people, head, room, shared, on);
    }

    /// Makes one household part of another and gives that other.
    public Work<HouseholdId> merge(HouseholdId from, HouseholdId into, LocalDate on) {
        return progress -> {
            households.mergers().households(from, into, on);
            return into;
        };
    }

    public void history(ResidentId person, Consumer<List<LifeEvent>> told) {
        tasks.run(T.get("page.reading"), progress -> households.moves().history(person))
                .then(told)
                .start();
    }

    public void removeResident(ResidentId person) {
        write(() -> households.removeResident(person));
    }

    public void undo() {
        tasks.write(T.get("page.undo"), progress -> ledger.undo())
                .then(step -> refresh())
                .start();
    }

    CareNeeds careNeeds() {
        return households.careNeeds();
    }

    Suspecting suspecting() {
        return new Suspecting(ledger, index, tasks);
    }

    private void write(Work.Step step) {
        tasks.write(T.get("page.writing"), Work.of(step))
                .then(done -> refresh())
                .start();
    }

    /// The papers of this household.
    Paperwork papers() {
        return new Paperwork(ledger);
    }

    /// In full years, null where the birth date is not known.
    public @Nullable Integer age(Resident person) {
        LocalDate birth = person.birthDate();
        return birth == null ? null : birth.until(LocalDate.now(clock)).getYears();
    }

    public ReadOnlyObjectProperty<@Nullable Home> homeProperty() {
        return home.getReadOnlyProperty();
    }

    public Supplier<PageLook> paper() {
        return paper;
    }

    public Clock clock() {
        return clock;
    }

    ResidentIndex index() {
        return index;
    }
}
