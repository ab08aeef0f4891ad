package org.shouwang.household;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The office's own list of care needs: what the form offers, in its order. A person may have several and others too.
///
/// Faults: CARE-01 the name is on the list already, CARE-02 it is empty or holds a separator.
public final class CareNeeds {
    private static final Texts T = Texts.of(CareNeeds.class);
    private static final String SEPARATORS = "[\\s,;/\uff0c\u3001\uff1b|]+";

    private final Ledger ledger;

    public CareNeeds(Ledger ledger) {
        this.ledger = ledger;
    }

    /// The names; the usual ones before anybody has changed the list.
    public List<String> names() {
        return ledger.read(CareNeeds::names);
    }

    private static List<String> names(Query q) {
        List<CareNeed> own = CareNeedStore.all(q);
        return own.isEmpty()
                ? Arrays.asList(T.get("careNeeds.usual").split(" ", -1))
                : own.stream().map(CareNeed::name).toList();
    }

    /// How many people have each of the names on the list.
    public Map<String, Integer> counts() {
        return ledger.readLong(q -> {
            Map<String, Integer> counts = new LinkedHashMap<>();
            names(q).forEach(name -> counts.put(name, 0));
            for (Resident person : CareNeedStore.people(q)) {
                if (person.status().counts()) {
                    parts(person.careNeeds()).forEach(name -> counts.merge(name, 1, Integer::sum));
                }
            }
            return counts;
        });
    }

    public void add(String name) {
        String clean = checked(name);
        ledger.act(HouseholdAct.CARE_NEEDS, clean, tx -> {
            List<CareNeed> all = own(tx);
            refuseTwice(all, clean);
            tx.insert(
                    "care_need", new CareNeed(tx.nextId(), clean, all.getLast().position() + 1));
        });
    }

    /// Another name for a need; whoever has it keeps it under the new name.
    public void rename(String from, String to) {
        String clean = checked(to);
        if (from.equals(clean)) {
            return;
        }
        ledger.act(HouseholdAct.CARE_NEEDS, from + " \u2192 " + clean, tx -> {
            List<CareNeed> all = own(tx);
            refuseTwice(all, clean);
            for (CareNeed need : all) {
                if (need.name().equals(from)) {
                    tx.update("care_need", new CareNeed(need.id(), clean, need.position()));
                }
            }
            people(tx, name -> name.equals(from) ? clean : name);
        });
    }

    /// No longer offered; whoever has it keeps it.
    public void remove(String name) {
        ledger.act(
                HouseholdAct.CARE_NEEDS,
                name,
                tx -> own(tx).stream()
                        .filter(need -> need.name().equals(name))
                        .forEach(need -> tx.delete("care_need", need)));
    }

    private static void people(Tx tx, UnaryOperator<String> how) {
        for (Resident person : CareNeedStore.people(tx)) {
            List<String> before = parts(person.careNeeds());
            Set<String> after = new LinkedHashSet<>(before.stream().map(how).toList());
            if (!before.equals(List.copyOf(after))) {
                tx.update("resident", person.withCareNeeds(joined(List.copyOf(after))));
            }
        }
    }

    /// The rows of the list; the usual ones become rows with the first change.
    private static List<CareNeed> own(Tx tx) {
        List<CareNeed> stored = CareNeedStore.all(tx);
        if (!stored.isEmpty()) {
            return stored;
        }
        List<CareNeed> rows = new ArrayList<>();
        for (String name : names(tx)) {
            CareNeed need = new CareNeed(tx.nextId(), name, rows.size());
            tx.insert("care_need", need);
            rows.add(need);
        }
        return rows;
    }

    private static void refuseTwice(List<CareNeed> all, String name) {
        if (all.stream().anyMatch(need -> need.name().equals(name))) {
            throw new Fault("CARE-01", T.get("careNeeds.twice", name));
        }
    }

    private static String checked(String name) {
        String clean = name.strip();
        if (clean.isEmpty() || clean.split(SEPARATORS, -1).length > 1) {
            throw new Fault("CARE-02", T.get("careNeeds.bad"));
        }
        return clean;
    }

    /// What the people of a household need, each once; for a reading that is under way.
    public static List<String> of(Query q, HouseholdId household) {
        Set<String> needs = new LinkedHashSet<>();
        for (Resident person : HouseholdStore.residents(q, household)) {
            if (person.status().counts()) {
                needs.addAll(parts(person.careNeeds()));
            }
        }
        return List.copyOf(needs);
    }

    /// What a person has, one by one.
    public static List<String> parts(@Nullable Confidential words) {
        return words == null
                ? List.of()
                : Arrays.stream(words.value().split(SEPARATORS, -1))
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /// As it is stored; null for none.
    public static @Nullable Confidential joined(List<String> parts) {
        return parts.isEmpty() ? null : new Confidential(String.join(T.get("comma"), parts));
    }
}
