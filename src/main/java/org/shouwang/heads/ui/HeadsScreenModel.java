package org.shouwang.heads.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.heads.Coverage;
import org.shouwang.heads.Head;
import org.shouwang.heads.HeadDraft;
import org.shouwang.heads.HeadId;
import org.shouwang.heads.HeadNames;
import org.shouwang.heads.HeadPerson;
import org.shouwang.heads.HeadPost;
import org.shouwang.heads.HeadSheet;
import org.shouwang.heads.Heads;
import org.shouwang.household.Found;
import org.shouwang.household.Households;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// Building and unit heads on the screen: the offices, the vacant ones, those who held one before.
public final class HeadsScreenModel {
    /// Which lines are listed.
    enum Scope {
        SEATS,
        VACANT,
        HISTORY
    }

    private static final Texts T = Texts.of(HeadsScreenModel.class);

    final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.SEATS);
    final ObservableList<HeadRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Coverage> coverage = new ReadOnlyObjectWrapper<>(Coverage.EMPTY);
    private List<Head> all = List.of();

    private final Ledger ledger;
    private final Heads heads;
    private final Households households;
    private final ResidentIndex index;
    private final Clock clock;
    private final Tasks tasks;
    private final Supplier<PageLook> look;

    /// @param clock in the zone of the compound
    /// @param look what stands around a printed list
    public HeadsScreenModel(
            Ledger ledger,
            Households households,
            ResidentIndex index,
            Clock clock,
            Tasks tasks,
            Supplier<PageLook> look) {
        this.ledger = ledger;
        this.heads = new Heads(ledger, clock);
        this.households = households;
        this.index = index;
        this.clock = clock;
        this.tasks = tasks;
        this.look = look;
        scope.subscribe(now -> list());
        ledger.onChange(changed -> {
            if (changed.touches("head", "building", "unit")) {
                refresh();
            }
        });
    }

    public ReadOnlyObjectProperty<Coverage> coverageProperty() {
        return coverage.getReadOnlyProperty();
    }

    /// Reads the offices again.
    public void refresh() {
        tasks.run(T.get("task.list"), progress -> new Reading(heads.coverage(), heads.all()))
                .then(read -> {
                    all = read.heads();
                    coverage.set(read.coverage());
                    list();
                })
                .start();
    }

    private record Reading(Coverage coverage, List<Head> heads) {}

    private void list() {
        Map<HeadPost, HeadRow> seats = new HashMap<>();
        List<HeadRow> offices = new ArrayList<>();
        for (Coverage.Seat seat : coverage.get().seats()) {
            String unit = seat.unit() == null ? "" : HeadNames.unit(seat.unit());
            HeadRow row = new HeadRow(seat.post(), HeadNames.building(seat.building()), unit, seat.head());
            seats.put(seat.post(), row);
            offices.add(row);
        }
        rows.setAll(
                switch (scope.get()) {
                    case SEATS -> offices;
                    case VACANT -> offices.stream().filter(HeadRow::vacant).toList();
                    case HISTORY ->
                        all.reversed().stream().map(head -> former(head, seats)).toList();
                });
    }

    private static HeadRow former(Head head, Map<HeadPost, HeadRow> seats) {
        HeadRow seat = seats.get(head.post());
        return seat == null
                ? new HeadRow(head.post(), T.get("seat.gone"), "", head)
                : new HeadRow(head.post(), seat.building(), seat.unit(), head);
    }

    /// How many lines a scope has.
    int count(Scope of) {
        Coverage now = coverage.get();
        return switch (of) {
            case SEATS -> now.seats().size();
            case VACANT -> now.buildingsWithout().size() + now.unitsWithout().size();
            case HISTORY -> all.size();
        };
    }

    /// The person to appoint: picked from the registry, or typed.
    HeadPerson person(Found picked, String name, String phone) {
        Resident resident = households.resident(picked.ofResident().orElseThrow());
        HeadPerson person = HeadPerson.of(resident, picked.dwelling().brief());
        boolean same = resident.name().value().equals(name.strip());
        return same
                ? person.withPhone(Phone.orNull(phone))
                : typed(name, phone, picked.dwelling().brief());
    }

    HeadPerson typed(String name, String phone, String dwelling) {
        return new HeadPerson(
                null, new PersonName(name), Phone.orNull(phone), null, null, Confidential.orNull(dwelling));
    }

    Head appoint(HeadDraft draft) {
        return heads.appoint(draft);
    }

    Head revise(HeadId id, HeadDraft right) {
        return heads.revise(id, right);
    }

    void relieve(HeadId id, LocalDate until, String reason) {
        heads.relieve(id, until, reason);
    }

    void strike(HeadId id) {
        heads.strike(id);
    }

    void undo() {
        tasks.write(T.get("task.undo"), progress -> ledger.undo()).start();
    }

    List<Sheet> sheets() {
        return List.of(HeadSheet.of(
                heads.coverage(), T.get("sheet.subtitle", look.get().compound(), heads.today()), heads.today()));
    }

    LocalDate today() {
        return heads.today();
    }

    ResidentIndex index() {
        return index;
    }

    Clock clock() {
        return clock;
    }

    Supplier<PageLook> look() {
        return look;
    }
}
