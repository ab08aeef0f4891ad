package org.shouwang.household;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.TestStore;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.Compounds;
import org.shouwang.compound.Place;
import org.shouwang.kit.work.Progress;

/// Times at full size; run `main`, not a test.
final class Measure {
    static void time(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        long used = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        System.out.println(what + " " + (System.nanoTime() - start) / 1_000_000 + " ms, heap " + used + " MiB");
    }

    public static void main(String[] args) throws Exception {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 30000;
        TestStore store = new TestStore(Files.createTempDirectory("measure"));
        new Compounds(store.ledger).setUp("大", null, null, BuildingSpec.parse("1-10:3x33x4"));
        List<Place> doors = new ArrayList<>(new Compounds(store.ledger).layout().places());
        List<Arrival> arrivals = new ArrayList<>();
        int homes = people / 3;
        java.util.Random random = new java.util.Random(1);
        for (int i = 0; i < homes; i++) {
            var door = i < doors.size()
                    ? doors.get(i).dwelling()
                    : new org.shouwang.core.Dwelling(
                            String.valueOf(100 + i / 400),
                            String.valueOf(1 + i / 100 % 4),
                            String.valueOf(((i / 4) % 25 + 1) * 100 + i % 4 + 1));
            HouseholdCard card = HouseholdCard.blank();
            for (int p = 0; p < 3; p++) {
                card = card.with(Resident.named("张" + random.nextInt(999))
                        .withHouseholder(p == 0)
                        .withPhone(Homes.phone(i * 3 + p))
                        .withIdNumber(new org.shouwang.core.IdNumber("P" + (i * 3 + p))));
            }
            arrivals.add(new Arrival(i, door, card));
        }
        Intake intake = new Intake(store.ledger, Homes.clock(store));
        List<Reviewed>[] reviewed = new List[1];
        time("review " + people, () -> reviewed[0] = intake.review(arrivals, Progress.NONE));
        time("take", () -> System.out.println(intake.take(reviewed[0], "x", Progress.NONE)));
        ResidentIndex[] index = new ResidentIndex[1];
        time("index fill", () -> index[0] = new ResidentIndex(store.ledger));
        for (String typed : List.of("3-2-502", "zhang", "张9", "1234", "不在")) {
            time("find " + typed + " " + index[0].find(typed, 9).size(), () -> index[0].find(typed, 9));
        }
        time("rows", () -> store.ledger.read(HouseholdRow::all));
        time("figures", () -> System.out.println(store.ledger.read(Figures::of).residents()));
        time("occupancy", () -> store.ledger.read(Occupancy::of));
        time("review again", () -> reviewed[0] = intake.review(arrivals, Progress.NONE));
        time(
                "person sheet",
                () -> ResidentSheet.of(store.ledger, new SheetWish("", false))
                        .rows()
                        .each(r -> {}));
        store.close();
    }
}
