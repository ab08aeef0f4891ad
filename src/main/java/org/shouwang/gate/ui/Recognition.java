package org.shouwang.gate.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Plate;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.GateRegister;
import org.shouwang.gate.Gates;
import org.shouwang.household.Found;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Households;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Texts;

/// The search line of the gate: who is meant by what is typed, read in the background while one types on.
final class Recognition {
    private static final Texts T = Texts.of(Recognition.class);
    private static final int CANDIDATES = 4;

    final StringProperty typed = new SimpleStringProperty("");
    final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Candidate> candidate = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Recognised> recognised = new SimpleObjectProperty<>();

    private final Gates gates;
    private final GateRegister register;
    private final Households households;
    private final ResidentIndex index;
    private final Tasks tasks;
    private final List<Runnable> afterReading = new ArrayList<>();
    private List<EntryLine> inside = List.of();
    private int asked;
    private boolean reading;
    private boolean quiet;

    Recognition(Gates gates, GateRegister register, Households households, ResidentIndex index, Tasks tasks) {
        this.gates = gates;
        this.register = register;
        this.households = households;
        this.index = index;
        this.tasks = tasks;
        typed.subscribe(this::look);
        candidate.subscribe(this::read);
    }

    /// The outsiders who are inside now: they are found by name and plate too.
    void inside(List<EntryLine> outsiders) {
        inside = outsiders;
    }

    ResidentIndex index() {
        return index;
    }

    private void look(String text) {
        if (quiet) {
            return;
        }
        List<Candidate> found = new ArrayList<>();
        String words = text.strip();
        if (!words.isEmpty()) {
            inside.stream()
                    .filter(line -> fits(line, words))
                    .limit(2)
                    .map(Candidate::of)
                    .forEach(found::add);
            found.addAll(residents(words, CANDIDATES - found.size()));
            candidates.setAll(found);
            candidate.set(found.isEmpty() ? null : found.getFirst());
        } else {
            candidates.clear();
        }
    }

    /// A household stands for its members: they follow as chips, not as lines of their own.
    private List<Candidate> residents(String words, int limit) {
        Set<HouseholdId> whole = new HashSet<>();
        List<Candidate> found = new ArrayList<>();
        for (Found hit : index.find(words, 40)) {
            HouseholdId home = hit.household();
            if (home != null && found.size() < limit && !whole.contains(home)) {
                found.add(Candidate.of(hit));
                if (hit.resident() == null) {
                    whole.add(home);
                }
            }
        }
        return found;
    }

    private static boolean fits(EntryLine line, String words) {
        EntryCheck entry = line.entry();
        return entry.name().value().contains(words)
                || entry.plate() != null && entry.plate().normalised().contains(new Plate(words).normalised());
    }

    /// Up and down in the list of candidates.
    void move(int by) {
        int at = candidates.indexOf(candidate.get());
        if (!candidates.isEmpty()) {
            candidate.set(candidates.get(Math.floorMod(at + by, candidates.size())));
        }
    }

    private void read(@Nullable Candidate who) {
        int mine = ++asked;
        afterReading.clear();
        reading = who != null;
        if (who == null) {
            recognised.set(null);
            return;
        }
        tasks.run(T.get("task.recognise"), progress -> recognise(who))
                .then(found -> arrive(mine, found))
                .start();
    }

    private void arrive(int mine, Recognised found) {
        if (mine != asked) {
            return;
        }
        reading = false;
        recognised.set(found);
        List<Runnable> waiting = List.copyOf(afterReading);
        afterReading.clear();
        waiting.forEach(Runnable::run);
    }

    private Recognised recognise(Candidate who) {
        Found hit = who.hit();
        HouseholdId home = hit == null ? null : hit.household();
        if (hit == null || home == null) {
            EntryLine line = who.inside();
            return new Recognised(null, line == null ? "" : line.door(), List.of(), 0, null, 0, line);
        }
        List<Resident> members = households.card(home).living().stream()
                .sorted(Comparator.comparing(person -> !person.householder()))
                .toList();
        int at = 0;
        for (int i = 0; i < members.size(); i++) {
            at = members.get(i).id().equals(hit.resident()) ? i : at;
        }
        EntryCheck last =
                members.isEmpty() ? null : gates.lastOf(members.get(at).id()).orElse(null);
        return new Recognised(home, hit.dwelling().brief(), members, at, last, register.outings(home, 2), null);
    }

    /// Enter in the search line: settles on the one shown, so that single keys are free for members and steps.
    void take() {
        whenRead(() -> {
            if (recognised.get() != null) {
                empty();
            }
        });
    }

    /// Another member of the same household, from 0.
    void member(int at) {
        Recognised who = recognised.get();
        if (who == null || at >= who.members().size()) {
            return;
        }
        int mine = ++asked;
        reading = true;
        Resident person = who.members().get(at);
        tasks.run(
                        T.get("task.recognise"),
                        progress -> who.member(at, gates.lastOf(person.id()).orElse(null)))
                .then(found -> arrive(mine, found))
                .start();
    }

    /// Forgets everybody.
    void clear() {
        empty();
        candidate.set(null);
        recognised.set(null);
    }

    private void empty() {
        quiet = true;
        typed.set("");
        quiet = false;
        candidates.clear();
    }

    /// Runs when the one typed last has been read.
    void whenRead(Runnable act) {
        if (reading) {
            afterReading.add(act);
        } else {
            act.run();
        }
    }

    /// Whether somebody is held and the line is empty.
    boolean held() {
        return typed.get().isEmpty() && recognised.get() != null;
    }

    /// Who went out comes in; anybody else goes out.
    static Direction usual(@Nullable Recognised who) {
        return who != null && who.last() != null && who.last().direction() == Direction.OUT
                ? Direction.IN
                : Direction.OUT;
    }
}
