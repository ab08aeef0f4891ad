package org.shouwang.gate.ui.rule;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.Gates;
import org.shouwang.gate.rule.RuleNotice;
import org.shouwang.gate.rule.RuleSet;
import org.shouwang.gate.rule.RuleSetId;
import org.shouwang.gate.rule.RuleSets;
import org.shouwang.gate.rule.Trial;
import org.shouwang.household.Doors;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;

/// The rule sets on the screen: which is looked at, what is changed in it, and what is done with it. Every change of
/// a draft is stored at once.
public final class RuleScreenModel {
    private static final Texts T = Texts.of(RuleScreenModel.class);

    final StringProperty problem = new SimpleStringProperty("");

    private final ReadOnlyObjectWrapper<List<RuleSet>> sets = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable RuleSet> looked = new SimpleObjectProperty<>();
    private final Ledger ledger;
    private final RuleSets book;
    private final Gates gates;
    private final Clock clock;
    private final Tasks tasks;
    private final Supplier<PageLook> look;
    private volatile Map<CheckpointId, String> points = Map.of();
    private boolean loaded;
    private int underWay;

    /// @param clock in the zone of the compound
    public RuleScreenModel(Ledger ledger, Clock clock, Tasks tasks, Supplier<PageLook> look) {
        this.ledger = ledger;
        this.gates = new Gates(ledger, clock);
        this.book = gates.ruleSets();
        this.clock = clock;
        this.tasks = tasks;
        this.look = look;
        ledger.onChange(changed -> {
            if (loaded && changed.touches("gate_rule_set", "checkpoint")) {
                refresh();
            }
        });
    }

    /// All that are stored, and the usual one where nothing is in force; in the order of the list.
    ReadOnlyObjectProperty<List<RuleSet>> setsProperty() {
        return sets.getReadOnlyProperty();
    }

    /// The one that is looked at; null before the first reading.
    ObjectProperty<@Nullable RuleSet> lookedProperty() {
        return looked;
    }

    /// Reads anew, and from then on after every change.
    void refresh() {
        loaded = true;
        tasks.run(T.get("task.rules"), progress -> {
                    Map<CheckpointId, String> names = new HashMap<>();
                    for (Checkpoint point : gates.checkpoints()) {
                        names.put(point.id(), point.name());
                    }
                    points = Map.copyOf(names);
                    return book.all();
                })
                .then(this::take)
                .start();
    }

    private void take(List<RuleSet> all) {
        List<RuleSet> list = new ArrayList<>(all);
        RuleSet present = RuleSets.inForce(all, now());
        if (present.id() == null) {
            list.add(present);
        }
        list.sort(Comparator.<RuleSet, SetState>comparing(set -> SetState.of(set, all, now()))
                .thenComparing(RuleScreenModel::order));
        sets.set(List.copyOf(list));
        if (underWay > 0) {
            return; // what is typed now is newer than what was read
        }
        RuleSet before = looked.get();
        RuleSetId id = before == null ? null : before.id();
        looked.set(list.stream()
                .filter(set -> id != null && id.equals(set.id()))
                .findFirst()
                .orElse(list.getFirst()));
    }

    /// Coming ones by their beginning, all others the latest first.
    private static long order(RuleSet set) {
        Instant from = set.from();
        if (from != null && set.until() == null) {
            return -from.getEpochSecond();
        }
        return set.id() == null ? 0 : -set.id().value();
    }

    SetState state(RuleSet set) {
        return SetState.of(set, sets.get(), now());
    }

    /// Whether it can be changed: a draft, or one that is still to come.
    boolean open(RuleSet set) {
        SetState state = state(set);
        return set.id() != null && (state == SetState.DRAFT || state == SetState.COMING);
    }

    /// Changes the one that is looked at and stores it; what cannot be is said and not stored.
    void edit(UnaryOperator<RuleSet> change) {
        RuleSet before = looked.get();
        if (before == null || !open(before)) {
            return;
        }
        RuleSet after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        looked.set(after);
        underWay++;
        tasks.write(T.get("task.save"), progress -> book.save(after))
                .then(saved -> {
                    underWay--;
                    problem.set("");
                    refresh();
                })
                .otherwise(fault -> {
                    underWay--;
                    problem.set(fault.sentence());
                })
                .start();
    }

    /// A new draft, which is then looked at.
    void begin(RuleSet draft) {
        act(() -> book.save(draft), saved -> {});
    }

    void putInForce(@Nullable Instant from, @Nullable Instant until, Consumer<RuleSet> then) {
        RuleSet set = Objects.requireNonNull(looked.get());
        act(() -> book.putInForce(set, from, until), then);
    }

    void end(Consumer<RuleSet> then) {
        RuleSetId id =
                Objects.requireNonNull(Objects.requireNonNull(looked.get()).id());
        act(() -> book.end(id), then);
    }

    void discard(Runnable then) {
        RuleSetId id =
                Objects.requireNonNull(Objects.requireNonNull(looked.get()).id());
        tasks.write(T.get("task.save"), progress -> {
                    book.discard(id);
                    return true;
                })
                .then(done -> then.run())
                .start();
    }

    private void act(Supplier<RuleSet> act, Consumer<RuleSet> then) {
        tasks.write(T.get("task.save"), progress -> act.get())
                .then(set -> {
                    problem.set("");
                    looked.set(set);
                    refresh();
                    then.accept(set);
                })
                .start();
    }

    /// What a trial found, with the doors of its lines.
    record Tried(Trial trial, Doors doors) {}

    /// In the background.
    Tried tryOut(RuleSet set, LocalDate from, LocalDate to, Progress progress) {
        return new Tried(book.tryOut(set.rules(), from, to, progress), ledger.readLong(Doors::of));
    }

    String name(CheckpointId point) {
        return points.getOrDefault(point, T.get("point.gone"));
    }

    List<CheckpointId> checkpoints() {
        return points.keySet().stream()
                .sorted(Comparator.comparing(CheckpointId::value))
                .toList();
    }

    String when(RuleSet set) {
        if (set.id() == null) {
            return T.get("when.usual");
        }
        return set.draft() ? T.get("when.draft") : RuleNotice.when(set.from(), set.until(), clock.getZone());
    }

    /// The notice for the gate; in the background.
    Printed notice(RuleSet set, PageLook around, Progress progress) {
        String foot = (around.branch() + "  " + Dates.full(today())).strip();
        PageLook plain = new PageLook("", "", around.printedBy(), around.printedAt(), "", around.density());
        return Papers.boards(
                List.of(RuleNotice.board(set, this::name, clock.getZone(), around.compound(), foot)),
                false,
                plain,
                progress);
    }

    Supplier<PageLook> look() {
        return look;
    }

    /// Takes back the last act of this sitting.
    void undo() {
        tasks.write(T.get("task.undo"), progress -> ledger.undo()).start();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Clock clock() {
        return clock;
    }

    /// A fault of what was typed, said beside the rules.
    void say(Fault fault) {
        problem.set(fault.sentence());
    }
}
