package org.shouwang.gate.ui.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.Visitors;
import org.shouwang.household.Found;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Households;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentId;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Texts;

/// Who is meant on a line of paper: doors, residents, known outsiders, and at last a stranger of that name. The people
/// of the first door are read while one types, so that a digit chooses among them at once.
final class LateWho {
    private static final Texts T = Texts.of(LateWho.class);
    private static final int MOST = 6;

    final ObservableList<LateMeant> candidates = FXCollections.observableArrayList();
    /// The one that Enter takes.
    final ObjectProperty<@Nullable LateMeant> first = new SimpleObjectProperty<>();
    /// The one that was taken.
    final ObjectProperty<@Nullable LateMeant> meant = new SimpleObjectProperty<>();

    private final ResidentIndex residents;
    private final Visitors visitors;
    private final Households households;
    private final Tasks tasks;
    private Map<String, List<String>> bare = Map.of();

    LateWho(ResidentIndex residents, Visitors visitors, Households households, Tasks tasks) {
        this.residents = residents;
        this.visitors = visitors;
        this.households = households;
        this.tasks = tasks;
    }

    /// Something else stands in the cell.
    void look(String typed) {
        String words = typed.strip();
        LateMeant taken = meant.get();
        if (taken != null && taken.text().equals(words)) {
            return;
        }
        meant.set(null);
        if (words.isEmpty()) {
            candidates.clear();
            first.set(null);
            return;
        }
        List<LateMeant> found = new ArrayList<>();
        Set<HouseholdId> whole = new HashSet<>();
        for (String door : bare.getOrDefault(words, List.of())) {
            residents(door, found, whole);
        }
        residents(words, found, whole);
        visitors.find(words, 3).forEach(known -> found.add(LateMeant.of(known)));
        if (Dwelling.typed(words).isEmpty() && !bare.containsKey(words)) {
            found.add(LateMeant.stranger(words));
        }
        candidates.setAll(found);
        point(found.isEmpty() ? null : found.getFirst());
    }

    /// A household stands for its members: a digit chooses among them afterwards.
    private void residents(String words, List<LateMeant> found, Set<HouseholdId> whole) {
        for (Found hit : residents.find(words, 40)) {
            HouseholdId home = hit.household();
            if (home != null && found.size() < MOST && !whole.contains(home)) {
                found.add(LateMeant.of(hit));
                if (hit.resident() == null) {
                    whole.add(home);
                }
            }
        }
    }

    /// The doors of the compound: `32502` is 3-2-502, and 32-502 where there is such a door.
    void doors(List<String> all) {
        Map<String, List<String>> digits = new HashMap<>();
        for (String door : all) {
            digits.computeIfAbsent(door.replace("-", ""), key -> new ArrayList<>(1))
                    .add(door);
        }
        bare = digits;
    }

    /// Up and down in the list.
    void move(int by) {
        LateMeant now = first.get();
        int at = -1;
        for (int i = 0; i < candidates.size(); i++) {
            at = now != null && candidates.get(i).label().equals(now.label()) ? i : at;
        }
        if (!candidates.isEmpty()) {
            point(candidates.get(Math.floorMod(at + by, candidates.size())));
        }
    }

    private void point(@Nullable LateMeant at) {
        first.set(at);
        HouseholdId home = at == null ? null : at.home();
        if (at != null && home != null) {
            read(at, home, with -> {
                LateMeant now = first.get();
                if (now != null && now.label().equals(at.label())) {
                    first.set(with);
                }
            });
        }
    }

    private void read(LateMeant one, HouseholdId home, Consumer<? super LateMeant> then) {
        tasks.run(T.get("task.who"), progress -> one.with(members(home)))
                .then(then::accept)
                .otherwise(fault -> {
                    then.accept(one); // Enter does not wait for ever
                    throw fault;
                })
                .start();
    }

    private List<Resident> members(HouseholdId home) {
        return households.card(home).living().stream()
                .sorted(Comparator.comparing(person -> !person.householder()))
                .toList();
    }

    /// Takes one of the list at once; `then` when the people of its door are known, if it is still meant.
    void take(LateMeant one, Consumer<LateMeant> then) {
        meant.set(one);
        candidates.clear();
        first.set(null);
        HouseholdId home = one.home();
        if (home != null && one.members().isEmpty()) {
            read(one, home, with -> {
                if (meant.get() == one) {
                    meant.set(with);
                }
                then.accept(with);
            });
        } else {
            then.accept(one);
        }
    }

    /// Who passed by a line of a former sitting, as if the cell had been typed; null for one who moved away.
    void former(EntryCheck line, Consumer<@Nullable LateMeant> then) {
        ResidentId resident = line.residentId();
        LateMeant one = resident != null
                ? residents.known(resident.value()).map(LateMeant::of).orElse(null)
                : Optional.ofNullable(line.visitorId())
                        .flatMap(visitors::visitor)
                        .map(LateMeant::of)
                        .orElseGet(() -> LateMeant.stranger(line.name().value()));
        HouseholdId home = one == null ? null : one.home();
        if (one != null && home != null) {
            read(one, home, then);
        } else {
            then.accept(one);
        }
    }

    /// The door to which an outsider goes; null where nothing is typed or it is not found.
    @Nullable
    HouseholdId door(String typed) {
        return typed.isBlank()
                ? null
                : residents.find(typed.strip(), 5).stream()
                        .filter(hit -> hit.resident() == null)
                        .flatMap(hit -> hit.ofHousehold().stream())
                        .findFirst()
                        .orElse(null);
    }

    void clear() {
        candidates.clear();
        first.set(null);
        meant.set(null);
    }
}
