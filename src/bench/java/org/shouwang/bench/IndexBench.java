package org.shouwang.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.Compounds;
import org.shouwang.compound.Place;
import org.shouwang.core.Actor;
import org.shouwang.core.Confidential;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.core.Role;
import org.shouwang.household.Arrival;
import org.shouwang.household.Household;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.Intake;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentIndex;
import org.shouwang.household.Tenure;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;
import org.shouwang.ledger.Stores;

/// How long the card index of 100,000 residents takes from the open store until everybody is found.
///
/// The store is kept at `-Dbench.store=FILE` where that is given, and made only once.
final class IndexBench {
    private static final int PEOPLE = 100_000;

    private IndexBench() {}

    static void run() throws Exception {
        String kept = System.getProperty("bench.store", "");
        Path store =
                kept.isEmpty() ? Files.createTempDirectory("index-bench").resolve("index.shouwang") : Path.of(kept);
        if (!Files.exists(store)) {
            long begun = System.nanoTime();
            fill(store);
            report("store made", begun);
        }
        try (Ledger ledger = open(store)) {
            for (int round = 1; round <= 3; round++) {
                long begun = System.nanoTime();
                long cpu = processor();
                try (ResidentIndex index = new ResidentIndex(ledger)) {
                    report("index filled, round " + round, begun);
                    System.out.printf("  processor time %,d ms%n", (processor() - cpu) / 1_000_000);
                    System.out.println("  " + index.entries().size() + " cards");
                }
            }
        }
    }

    private static Ledger open(Path store) {
        return Ledger.open(store, new Actor("bench", Role.SECRETARY), Clock.systemUTC(), null);
    }

    private static void fill(Path store) {
        var unused = Stores.create(store, Clock.systemUTC(), null);
        String surnames = Texts.of(MatchIndexBench.class).get("surnames");
        String given = Texts.of(MatchIndexBench.class).get("given");
        Random random = new Random(7);
        try (Ledger ledger = open(store)) {
            new Compounds(ledger).setUp("bench", null, null, BuildingSpec.parse("130x4x16x4"));
            List<Arrival> arrivals = new ArrayList<>();
            int people = 0;
            for (Place place : new Compounds(ledger).layout().places()) {
                HouseholdCard card =
                        HouseholdCard.blank().with(Household.blank().withTenure(Tenure.OWNED));
                for (int i = 0; i < 3 && people < PEOPLE; i++, people++) {
                    int at = (int) (Math.pow(random.nextDouble(), 2.5) * surnames.length());
                    StringBuilder name = new StringBuilder().append(surnames.charAt(at));
                    name.append(given.charAt((int) (Math.pow(random.nextDouble(), 1.7) * given.length())));
                    name.append(given.charAt((int) (Math.pow(random.nextDouble(), 1.7) * given.length())));
                    Resident person = Resident.named(name.toString())
                            .withHouseholder(i == 0)
                            .withPhone(new Phone("154" + String.format("%08d", random.nextInt(100_000_000))));
                    card = card.with(i == 1 ? person.withEmployer(new Confidential("work " + people % 4000)) : person);
                }
                if (people % 5 == 0) {
                    card = card.with(new Plate(surnames.charAt(0) + "A" + random.nextInt(10_000, 99_999)));
                }
                arrivals.add(new Arrival(arrivals.size() + 2, place.dwelling(), card));
            }
            Intake intake = new Intake(ledger, Clock.systemUTC());
            intake.take(intake.review(arrivals, Progress.NONE), "bench", Progress.NONE);
        }
    }

    /// Of the whole process, all threads.
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void report(String what, long begun) {
        System.out.printf("%-40s %,10d ms%n", what, (System.nanoTime() - begun) / 1_000_000);
    }
}
