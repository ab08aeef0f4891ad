package org.shouwang.gate.ui.pass;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.pass.Pass;
import org.shouwang.gate.pass.PassBook;
import org.shouwang.gate.pass.PassCards;
import org.shouwang.gate.pass.PassId;
import org.shouwang.gate.pass.PassKind;
import org.shouwang.gate.pass.PassLine;
import org.shouwang.gate.pass.PassRound;
import org.shouwang.gate.pass.PassSheets;
import org.shouwang.gate.pass.PassStory;
import org.shouwang.gate.pass.Passes;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Households;
import org.shouwang.household.Paperwork;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentId;
import org.shouwang.household.ResidentIndex;
import org.shouwang.household.Scope;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// All passes on the screen, the ones listed, and the one that is looked at.
public final class PassScreenModel {
    private static final Texts T = Texts.of(PassScreenModel.class);

    final ObjectProperty<PassScope> scope = new SimpleObjectProperty<>(PassScope.HOLDING);
    final ObjectProperty<@Nullable PassKind> kind = new SimpleObjectProperty<>();
    /// The number of a building, `""` for all.
    final ObjectProperty<String> building = new SimpleObjectProperty<>("");

    final ObservableList<PassLine> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable List<PassLine>> all = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PassStory> story = new ReadOnlyObjectWrapper<>();
    private @Nullable PassId wanted;
    private boolean inFront;

    private final Ledger ledger;
    private final Households households;
    private final ResidentIndex index;
    private final Passes passes;
    private final PassCards cards;
    private final Clock clock;
    private final Tasks tasks;
    private final Supplier<PageLook> look;

    /// @param clock in the zone of the compound
    public PassScreenModel(
            Ledger ledger,
            Households households,
            ResidentIndex index,
            Clock clock,
            Tasks tasks,
            Supplier<PageLook> look) {
        this.ledger = ledger;
        this.households = households;
        this.index = index;
        this.passes = new Passes(ledger, clock);
        this.cards = new PassCards(ledger, clock);
        this.clock = clock;
        this.tasks = tasks;
        this.look = look;
        scope.subscribe(now -> list());
        kind.subscribe(now -> list());
        building.subscribe(now -> list());
        Runnable unused = ledger.onChange(changed -> {
            boolean seen = inFront && changed.touches("pass", "pass_print", "entry_check", "household", "room");
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
        tasks.run(T.get("task.read"), progress -> ledger.readLong(q -> PassBook.all(q, clock)))
                .then(read -> {
                    all.set(read);
                    list();
                })
                .start();
        if (wanted != null) {
            tell(wanted);
        }
    }

    private void list() {
        rows.setAll(lines().stream().filter(this::listed).toList());
    }

    private boolean listed(PassLine line) {
        return scope.get().holds(line)
                && (kind.get() == null || line.pass().kind() == kind.get())
                && (building.get().isEmpty() || line.building().equals(building.get()));
    }

    /// How many a scope has, whatever the other filters.
    int count(PassScope of) {
        return (int) lines().stream().filter(of::holds).count();
    }

    List<PassLine> lines() {
        List<PassLine> read = all.get();
        return read == null ? List.of() : read;
    }

    /// All passes; null until they were read.
    ReadOnlyObjectProperty<@Nullable List<PassLine>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// The pass that is looked at, with all that happened to it.
    ReadOnlyObjectProperty<@Nullable PassStory> storyProperty() {
        return story.getReadOnlyProperty();
    }

    void look(@Nullable PassLine line) {
        if (line == null) {
            wanted = null;
            story.set(null);
        } else {
            tell(line.pass().id());
        }
    }

    private void tell(PassId id) {
        wanted = id;
        tasks.run(T.get("task.read"), progress -> ledger.read(q -> PassStory.of(q, id, clock)))
                .then(told -> {
                    if (id.equals(wanted)) {
                        story.set(told.orElse(null));
                    }
                })
                .start();
    }

    /// Finds the pass of a number typed or a code scanned and tells it; a fault goes to `otherwise`.
    void find(String typed, Consumer<Pass> found, Consumer<Fault> otherwise) {
        tasks.run(T.get("task.read"), progress -> ledger.read(q -> Passes.scanned(q, typed)))
                .then(pass -> pass.ifPresentOrElse(
                        found, () -> otherwise.accept(new Fault("PASS-11", T.get("number.unknown", typed.strip())))))
                .otherwise(otherwise)
                .start();
    }

    /// The household of a door and what its people have already; in the background.
    Home home(HouseholdId id) {
        HouseholdCard card = households.card(id);
        return new Home(card, ledger.read(q -> PassBook.of(q, id, clock)));
    }

    /// A household that is about to get a pass.
    record Home(HouseholdCard card, List<PassLine> passes) {}

    Resident resident(ResidentId id) {
        return households.resident(id);
    }

    PassRound plan(Scope of, PassRound.Wish wish) {
        return ledger.readLong(q -> PassRound.plan(q, of, wish));
    }

    List<Scope> parts() {
        return new Paperwork(ledger).parts();
    }

    /// What was issued as it stands in the list.
    List<PassLine> lines(List<Pass> issued) {
        List<PassId> ids = issued.stream().map(Pass::id).toList();
        return ledger.readLong(q -> PassBook.all(q, clock)).stream()
                .filter(line -> ids.contains(line.pass().id()))
                .toList();
    }

    void undo() {
        tasks.write(T.get("task.undo"), progress -> ledger.undo()).start();
    }

    List<Sheet> ledgerSheet(List<PassLine> lines, String part, int blank) {
        return List.of(PassSheets.ledger(PassBook.walk(lines), subtitle(part), blank, zone()));
    }

    List<Sheet> wantedSheet() {
        return List.of(PassSheets.wanted(lines(), subtitle(""), 5, zone()));
    }

    private String subtitle(String part) {
        return (look.get().compound() + " " + part + " " + today())
                .replaceAll(" +", " ")
                .strip();
    }

    Passes passes() {
        return passes;
    }

    PassCards cards() {
        return cards;
    }

    ResidentIndex index() {
        return index;
    }

    Clock clock() {
        return clock;
    }

    ZoneId zone() {
        return clock.getZone();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Supplier<PageLook> look() {
        return look;
    }

    Optional<PassLine> line(PassId id) {
        return lines().stream().filter(line -> line.pass().id().equals(id)).findFirst();
    }
}
