package org.shouwang.gate.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Plate;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.Visitor;
import org.shouwang.gate.Visitors;
import org.shouwang.gate.pass.PassNumber;
import org.shouwang.household.Found;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// The search line of the gate: who is meant by what is typed, read in the background while one types on.
final class Recognition {
    private static final Texts T = Texts.of(Recognition.class);
    private static final int CANDIDATES = 4;
    private static final int SHORTEST_SCAN = "SW:P:100012".length();
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{5,6}");

    final StringProperty typed = new SimpleStringProperty("");
    final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Candidate> candidate = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Recognised> recognised = new SimpleObjectProperty<>();
    /// Why what was typed or scanned stands for nobody, `""` where it does.
    final StringProperty refused = new SimpleStringProperty("");

    private final Lookup lookup;
    private final Visitors visitors;
    private final ResidentIndex index;
    private final Tasks tasks;
    private final Waiting waiting;
    private List<EntryLine> inside = List.of();
    private Runnable onNew = () -> {};
    private int asked;
    private boolean quiet;

    Recognition(Lookup lookup, Visitors visitors, ResidentIndex index, Tasks tasks, Waiting waiting) {
        this.lookup = lookup;
        this.visitors = visitors;
        this.index = index;
        this.tasks = tasks;
        this.waiting = waiting;
        typed.subscribe((before, now) -> {
            if (!quiet) {
                if (before.isBlank() && !now.isBlank()) {
                    onNew.run();
                }
                look(now);
            }
        });
        candidate.subscribe(this::read);
    }

    /// Reads the known outsiders, so that the first letter typed does not wait for them.
    void prepare() {
        tasks.run(T.get("task.recognise"), progress -> visitors.all().size()).start();
    }

    /// The outsiders who are inside now; those who are not in the list of known ones are found by name and plate.
    void inside(List<EntryLine> outsiders) {
        inside = outsiders.stream()
                .filter(line -> line.entry().visitorId() == null)
                .toList();
    }

    ResidentIndex index() {
        return index;
    }

    /// Told when the first letter of somebody else is typed.
    void onNew(Runnable act) {
        onNew = act;
    }

    private void look(String text) {
        String words = text.strip();
        refused.set("");
        if (words.isEmpty()) {
            candidates.clear();
            return;
        }
        List<Candidate> found = find(words);
        candidates.setAll(found);
        Candidate first = found.isEmpty() ? null : found.getFirst();
        if (first != null && first.equals(candidate.get()) && recognised.get() == null) {
            candidate.set(null); // was refused before; ask again
        }
        candidate.set(first);
    }

    private List<Candidate> find(String words) {
        List<Candidate> found = new ArrayList<>();
        if (PassNumber.scanned(words)) {
            if (words.length() >= SHORTEST_SCAN) {
                found.add(Candidate.pass(words));
            }
            return found;
        }
        if (NUMBER.matcher(words).matches() && PassNumber.right(words)) {
            found.add(Candidate.pass(words));
        }
        inside.stream()
                .filter(line -> fits(line, words))
                .limit(2)
                .map(Candidate::of)
                .forEach(found::add);
        List<Candidate> residents = residents(words, CANDIDATES);
        List<Visitor> known = visitors.find(words, 3);
        found.addAll(residents.subList(0, Math.min(residents.size(), CANDIDATES - Math.min(2, known.size()))));
        known.stream()
                .limit(Math.max(0, CANDIDATES + 1 - found.size()))
                .map(Candidate::of)
                .forEach(found::add);
        return found;
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
        if (who == null) {
            recognised.set(null);
            return;
        }
        ask(mine, () -> lookup.of(who));
    }

    private void ask(int mine, java.util.function.Supplier<@Nullable Recognised> question) {
        waiting.begin();
        tasks.run(T.get("task.recognise"), progress -> question.get())
                .then(found -> {
                    if (mine == asked) {
                        recognised.set(found);
                    }
                    waiting.end();
                })
                .otherwise(fault -> refuse(mine, fault))
                .stopped(waiting::end)
                .start();
    }

    private void refuse(int mine, Fault fault) {
        if (mine == asked) {
            recognised.set(null);
            refused.set(fault.sentence());
        }
        waiting.end();
    }

    /// Enter in the search line: settles on the one shown, so that single keys are free for members and steps.
    void take() {
        if (recognised.get() != null) {
            empty();
        }
    }

    /// The digit of a member, from 0.
    void member(int at) {
        Recognised who = recognised.get();
        if (who == null || at >= who.members().size()) {
            return;
        }
        Recognised now = who.chosen(who.toggled(at));
        if (now.chosen().getFirst().equals(who.chosen().getFirst())) {
            recognised.set(now);
        } else {
            ask(++asked, () -> lookup.person(now));
        }
    }

    /// The plate typed in the vehicle's field: whoever is known with it; nothing changes where nobody is.
    void plated(Plate plate) {
        int mine = ++asked;
        waiting.begin();
        tasks.run(T.get("task.recognise"), progress -> lookup.plated(plate))
                .then(found -> {
                    if (mine == asked) {
                        found.ifPresent(recognised::set);
                    }
                    waiting.end();
                })
                .otherwise(fault -> refuse(mine, fault))
                .stopped(waiting::end)
                .start();
    }

    /// Forgets everybody.
    void clear() {
        empty();
        refused.set("");
        asked++;
        candidate.set(null);
        recognised.set(null);
    }

    /// Holds somebody again who was forgotten.
    void hold(@Nullable Recognised who, String words) {
        clear();
        if (words.isEmpty()) {
            recognised.set(who);
        } else {
            typed.set(words);
        }
    }

    private void empty() {
        quiet = true;
        typed.set("");
        quiet = false;
        candidates.clear();
    }

    /// Whether somebody is held and the line is empty.
    boolean held() {
        return typed.get().isEmpty() && recognised.get() != null;
    }
}
