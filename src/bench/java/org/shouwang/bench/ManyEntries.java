package org.shouwang.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.Compounds;
import org.shouwang.compound.Place;
import org.shouwang.core.Actor;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.core.Role;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryId;
import org.shouwang.gate.GateAct;
import org.shouwang.gate.Gates;
import org.shouwang.gate.HealthCode;
import org.shouwang.gate.Outcome;
import org.shouwang.gate.Visitor;
import org.shouwang.gate.VisitorId;
import org.shouwang.household.Arrival;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.Households;
import org.shouwang.household.Intake;
import org.shouwang.household.Resident;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;
import org.shouwang.ledger.Stores;

/// A made-up store whose register has very many lines, written through the real tables with their audit.
final class ManyEntries {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int OUTSIDERS = 20_000;
    private static final int A_DAY = 1000;
    private static final LocalDate LAST = LocalDate.of(2021, 11, 30);

    private final int entries;
    private final Random random = new Random(7);
    private final String surnames = Texts.of(MatchIndexBench.class).get("surnames");
    private final String given = Texts.of(MatchIndexBench.class).get("given");
    private final List<Resident> residents = new ArrayList<>();
    private final List<HouseholdId> homes = new ArrayList<>();
    private final List<Visitor> visitors = new ArrayList<>();

    ManyEntries(int entries) {
        this.entries = entries;
    }

    void make(Path store) {
        var unused = Stores.create(store, Clock.systemUTC(), null);
        try (Ledger ledger = Ledger.open(store, new Actor("bench", Role.SECRETARY), Clock.system(ZONE), null)) {
            settle(ledger);
            CheckpointId[] gates = {
                new Gates(ledger, Clock.system(ZONE)).addCheckpoint("A").id(),
                new Gates(ledger, Clock.system(ZONE)).addCheckpoint("B").id()
            };
            ledger.act(GateAct.ADMIT, "bench", this::outsiders);
            for (int done = 0; done < entries; done += 20_000) {
                int from = done;
                int to = Math.min(entries, done + 20_000);
                ledger.act(GateAct.ADMIT, "bench", tx -> {
                    for (int i = from; i < to; i++) {
                        tx.insert("entry_check", line(new EntryId(tx.nextId()), i, gates));
                    }
                });
            }
        }
    }

    private void settle(Ledger ledger) {
        new Compounds(ledger).setUp("bench", null, null, BuildingSpec.parse("8x3x10x3"));
        List<Arrival> arrivals = new ArrayList<>();
        for (Place place : new Compounds(ledger).layout().places()) {
            HouseholdCard card = HouseholdCard.blank();
            for (int i = 0; i < 3; i++) {
                card = card.with(Resident.named(name()).withHouseholder(i == 0).withPhone(phone()));
            }
            arrivals.add(new Arrival(arrivals.size() + 2, place.dwelling(), card));
        }
        Intake intake = new Intake(ledger, Clock.system(ZONE));
        intake.take(intake.review(arrivals, Progress.NONE), "bench", Progress.NONE);
        Households households = new Households(ledger, Clock.system(ZONE));
        for (HouseholdRow row : households.rows()) {
            for (Resident person : households.card(row.id()).living()) {
                residents.add(person);
                homes.add(row.id());
            }
        }
    }

    private void outsiders(Tx tx) {
        for (int i = 0; i < OUTSIDERS; i++) {
            Plate plate = i % 3 == 0 ? new Plate(surnames.charAt(0) + "A" + random.nextInt(10_000, 99_999)) : null;
            Visitor visitor = new Visitor(new VisitorId(tx.nextId()), new PersonName(name()), phone(), plate);
            tx.insert("visitor", visitor);
            visitors.add(visitor);
        }
    }

    private String name() {
        int at = (int) (Math.pow(random.nextDouble(), 2.5) * surnames.length());
        return "" + surnames.charAt(at) + given.charAt(random.nextInt(given.length()))
                + given.charAt(random.nextInt(given.length()));
    }

    private Phone phone() {
        return new Phone("154" + String.format("%08d", random.nextInt(100_000_000)));
    }

    private EntryCheck line(EntryId id, int i, CheckpointId[] gates) {
        boolean known = random.nextInt(10) < 8;
        int person = random.nextInt(known ? residents.size() : visitors.size());
        Resident resident = known ? residents.get(person) : null;
        Visitor visitor = known ? null : visitors.get(person);
        LocalDate day = LAST.minusDays((entries - 1 - i) / A_DAY);
        Instant at = day.atTime(5, 0).atZone(ZONE).toInstant().plusSeconds(65L * (i % A_DAY));
        Direction way = random.nextBoolean() ? Direction.IN : Direction.OUT;
        int luck = random.nextInt(1000);
        Outcome outcome = luck < 12 ? Outcome.TURNED_AWAY : luck < 20 ? Outcome.OVERRIDDEN : Outcome.ADMITTED;
        boolean isVoid = luck == 999;
        PersonName clerk = new PersonName("bench");
        return new EntryCheck(
                id,
                gates[i % 7 == 0 ? 1 : 0],
                at,
                day,
                way,
                category(known, luck),
                resident == null ? null : resident.id(),
                known ? homes.get(person) : homes.get(random.nextInt(homes.size())),
                resident != null ? resident.name() : visitorName(visitor),
                resident != null ? resident.phone() : visitor == null ? null : visitor.phone(),
                visitor == null ? null : visitor.plate(),
                random.nextInt(3) == 0 ? null : "purpose " + (int) Math.pow(random.nextInt(30), 1.5),
                360 + random.nextInt(12),
                HealthCode.GREEN,
                at.minusSeconds(random.nextInt(48 * 3600)),
                luck % 20 == 0 ? 1 : 0,
                true,
                true,
                true,
                true,
                outcome,
                outcome == Outcome.ADMITTED ? null : "reason " + luck,
                null,
                clerk,
                null,
                visitor == null ? null : visitor.id(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                at,
                at,
                null,
                null,
                null,
                isVoid ? "wrong" : null,
                isVoid ? at : null,
                isVoid ? clerk : null);
    }

    private static PersonName visitorName(@Nullable Visitor visitor) {
        return visitor == null ? new PersonName("bench") : visitor.name();
    }

    private static EntryCategory category(boolean resident, int luck) {
        if (resident) {
            return EntryCategory.RESIDENT;
        }
        return luck < 2 ? EntryCategory.RESCUE : luck < 700 ? EntryCategory.SUPPLY : EntryCategory.BACK_TO_WORK;
    }
}
