package org.shouwang.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Phone;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The rules about households and their people, looked for in one walk over all doors.
final class HouseholdCheck implements Check {
    private static final Texts T = Texts.of(HouseholdCheck.class);

    /// So many households may share a phone before it is worth a look.
    private static final int SHARED = 3;

    private final Ledger ledger;
    private final Clock clock;

    HouseholdCheck(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new Rule("HOME-01", T.get("rule.noHead"), T.get("rule.noHead.advice")),
                new Rule("HOME-02", T.get("rule.twoHeads"), T.get("rule.twoHeads.advice")),
                new Rule("HOME-03", T.get("rule.youngHead"), T.get("rule.youngHead.advice")),
                new Rule("HOME-04", T.get("rule.nobody"), T.get("rule.nobody.advice")),
                new Rule("HOME-05", T.get("rule.noPhone"), T.get("rule.noPhone.advice")),
                new Rule("HOME-06", T.get("rule.sharedPhone"), T.get("rule.sharedPhone.advice")),
                new Rule("HOME-07", T.get("rule.count"), T.get("rule.count.advice")),
                new Rule("PERSON-01", T.get("rule.nameless"), T.get("rule.nameless.advice")),
                new Rule("PERSON-02", T.get("rule.sameId"), T.get("rule.sameId.advice")),
                new Rule("PERSON-03", T.get("rule.wrongId"), T.get("rule.wrongId.advice")),
                new Rule("PERSON-04", T.get("rule.birthOrSex"), T.get("rule.birthOrSex.advice")));
    }

    @Override
    public void look(Query q, LocalDate today, Consumer<Flaw> told) {
        Mends mends = new Mends(new Households(ledger, clock), today);
        Map<String, String> numbers = new HashMap<>();
        Map<String, Set<HouseholdId>> phones = new HashMap<>();
        Map<HouseholdId, String> doors = new HashMap<>();
        Placed.each(q, placed -> {
            HouseholdCard card = placed.card();
            doors.put(card.household().id(), placed.place().brief());
            heads(placed, mends, told);
            facts(placed, told);
            for (Resident person : card.living()) {
                PersonCheck.look(placed, person, mends, told);
                sameNumber(placed, person, numbers, told);
                Phone phone = person.phone();
                if (phone != null && !Phone.isSpoilt(phone.value())) {
                    phones.computeIfAbsent(phone.normalised(), number -> new LinkedHashSet<>())
                            .add(card.household().id());
                }
            }
        });
        phones.forEach((number, homes) -> {
            if (homes.size() >= SHARED) {
                String all = String.join(
                        T.get("comma"), homes.stream().map(doors::get).toList());
                HouseholdId first = homes.iterator().next();
                told.accept(new Flaw(
                        "HOME-06",
                        first,
                        doors.getOrDefault(first, ""),
                        T.get("flaw.sharedPhone", homes.size(), all),
                        null));
            }
        });
    }

    private static void heads(Placed placed, Mends mends, Consumer<Flaw> told) {
        HouseholdCard card = placed.card();
        List<Resident> living = card.living();
        List<Resident> heads = living.stream().filter(Resident::householder).toList();
        if (living.isEmpty()) {
            tell(told, "HOME-04", placed, T.get("flaw.nobody"), null);
        } else if (heads.isEmpty()) {
            tell(told, "HOME-01", placed, T.get("flaw.noHead", names(living)), mends.onlyAdult(living));
        } else if (heads.size() > 1) {
            tell(told, "HOME-02", placed, T.get("flaw.twoHeads", names(heads)), mends.realHead(heads));
        } else if (mends.young(heads.getFirst())) {
            Mend mend = mends.onlyAdult(living);
            tell(told, "HOME-03", placed, T.get("flaw.youngHead", names(heads), mends.age(heads.getFirst())), mend);
        }
    }

    private static void facts(Placed placed, Consumer<Flaw> told) {
        List<Resident> living = placed.card().living();
        if (!living.isEmpty() && living.stream().allMatch(person -> person.phone() == null)) {
            tell(told, "HOME-05", placed, T.get("flaw.noPhone", names(living)), null);
        }
        Integer stated = placed.card().household().statedCount();
        if (stated != null && !living.isEmpty() && stated != living.size()) {
            tell(told, "HOME-07", placed, T.get("doubt.count", stated, living.size()), null);
        }
    }

    private static void sameNumber(Placed placed, Resident person, Map<String, String> numbers, Consumer<Flaw> told) {
        if (person.idNumber() != null) {
            String here = placed.place().brief() + " " + person.name().value();
            String other = numbers.putIfAbsent(person.idNumber().as18(), here);
            if (other != null) {
                tell(
                        told,
                        "PERSON-02",
                        placed,
                        T.get("flaw.sameId", person.name().value(), other),
                        null);
            }
        }
    }

    static void tell(Consumer<Flaw> told, String rule, Placed placed, String words, @Nullable Mend mend) {
        told.accept(
                new Flaw(rule, placed.card().household().id(), placed.place().brief(), words, mend));
    }

    private static String names(List<Resident> people) {
        return String.join(
                T.get("comma"), people.stream().map(p -> p.name().value()).toList());
    }
}
