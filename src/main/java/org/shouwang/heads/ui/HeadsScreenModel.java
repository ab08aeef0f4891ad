package org.shouwang.heads.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.shouwang.heads.HeadAct;
import org.shouwang.heads.HeadCard;
import org.shouwang.heads.HeadDraft;
import org.shouwang.heads.HeadId;
import org.shouwang.heads.HeadLevel;
import org.shouwang.heads.HeadLevels;
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

/// Heads of every level on the screen: the offices, the vacant ones, those who held one before.
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
    private Reading reading = Reading.EMPTY;

    private final Ledger ledger;
    private final Heads heads;
    private final HeadLevels levels;
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
        this.levels = new HeadLevels(ledger);
        this.households = households;
        this.index = index;
        this.clock = clock;
        this.tasks = tasks;
        this.look = look;
        scope.subscribe(now -> list());
        ledger.onChange(changed -> {
            if (changed.touches("head", "head_seat", "stand_in", "head_level", "area", "building", "unit", "room")) {
                refresh();
            }
        });
    }

    public ReadOnlyObjectProperty<Coverage> coverageProperty() {
        return coverage.getReadOnlyProperty();
    }

    /// Reads the offices again.
    public void refresh() {
        tasks.run(
                        T.get("task.list"),
                        progress -> ledger.read(
                                q -> new Reading(heads.coverage(), heads.cards(), HeadNames.of(q), levels.all())))
                .then(read -> {
                    reading = read;
                    coverage.set(read.coverage());
                    list();
                })
                .start();
    }

    private record Reading(Coverage coverage, List<HeadCard> cards, HeadNames names, List<HeadLevel> levels) {
        static final Reading EMPTY = new Reading(
                Coverage.EMPTY,
                List.of(),
                new HeadNames(org.shouwang.compound.Layout.EMPTY, List.of(), List.of()),
                List.of());
    }

    private void list() {
        List<HeadRow> offices =
                coverage.get().all().stream().map(HeadsScreenModel::row).toList();
        rows.setAll(
                switch (scope.get()) {
                    case SEATS -> offices;
                    case VACANT -> offices.stream().filter(HeadRow::vacant).toList();
                    case HISTORY ->
                        reading.cards().reversed().stream().map(this::entry).toList();
                });
    }

    static HeadRow row(Coverage.Seat seat) {
        HeadPost post = seat.post();
        boolean whole = seat.level().scope() == HeadLevel.Scope.COMPOUND || post.area() != null;
        String building = whole ? seat.place() : HeadNames.building(seat.building());
        String unit = seat.unit() == null ? "" : HeadNames.unit(seat.unit());
        if (post.floor() != null) {
            unit += HeadNames.floor(post.floor());
        }
        return new HeadRow(post, building, unit, seat.level().name(), seat.title(), seat.card());
    }

    /// A line of the history: all offices of the appointment in words.
    private HeadRow entry(HeadCard card) {
        HeadPost post = card.head().post();
        HeadNames names = reading.names();
        List<String> places = new ArrayList<>();
        card.posts().forEach(one -> places.add(names.place(one).orElse(T.get("seat.gone"))));
        String level = reading.levels().stream()
                .filter(one -> one.code().equals(post.levelCode()))
                .map(HeadLevel::name)
                .findFirst()
                .orElse("");
        String unit = places.size() == 1 ? "" : T.get("seat.more", places.size());
        return new HeadRow(post, places.getFirst(), unit, level, names.post(post), card);
    }

    /// How many lines a scope has.
    int count(Scope of) {
        Coverage now = coverage.get();
        return switch (of) {
            case SEATS -> now.all().size();
            case VACANT ->
                (int) now.all().stream().filter(seat -> !seat.taken()).count();
            case HISTORY -> reading.cards().size();
        };
    }

    /// Heads in office of a level, who may take one more office of it.
    List<HeadCard> acting(String level) {
        return reading.cards().stream()
                .filter(card ->
                        card.head().acting() && card.head().post().levelCode().equals(level))
                .toList();
    }

    /// Who and where, in words.
    String called(HeadCard card) {
        return card.head().name().value() + " "
                + reading.names().post(card.head().post());
    }

    List<HeadLevel> levels() {
        return reading.levels();
    }

    HeadLevels levelBook() {
        return levels;
    }

    Heads heads() {
        return heads;
    }

    /// Several changes as one act, taken back together.
    void together(HeadAct act, String subject, Runnable changes) {
        ledger.act(act, subject, tx -> changes.run());
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
