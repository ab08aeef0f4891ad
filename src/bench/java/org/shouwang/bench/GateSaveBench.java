package org.shouwang.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.Compounds;
import org.shouwang.compound.Place;
import org.shouwang.core.Actor;
import org.shouwang.core.Phone;
import org.shouwang.core.Role;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.Checks;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.Gates;
import org.shouwang.gate.Passer;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Households;
import org.shouwang.household.Resident;
import org.shouwang.ledger.Ledger;
import org.shouwang.ledger.Stores;

/// What the durable save of one line at the gate costs beside one bare SQLite insert with the same settings: rules,
/// sealing, the line itself and its audit line, against one row of about the same size. Both commit to the disk.
final class GateSaveBench {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 600);
    private static final int WARM = 200;
    private static final String ROW = "x".repeat(700);

    private GateSaveBench() {}

    static void run() throws Exception {
        Path folder = Files.createTempDirectory(Path.of(System.getProperty("bench.folder", "target")), "gate-bench");
        long[] ours = new long[ROUNDS];
        long[] bare = new long[ROUNDS];
        Path store = folder.resolve("gate.shouwang");
        var unused = Stores.create(store, Clock.systemUTC(), "bench-1-password".toCharArray());
        try (Ledger ledger = Ledger.open(
                        store,
                        new Actor("bench", Role.SECRETARY),
                        Clock.systemUTC(),
                        "bench-1-password".toCharArray());
                Connection plain = bare(folder.resolve("bare.db"));
                PreparedStatement insert = plain.prepareStatement("insert into entry values (?, ?, ?, ?, ?)")) {
            Gates gates = new Gates(ledger, Clock.systemUTC());
            List<EntryDraft> drafts = drafts(ledger, gates);
            for (int round = -WARM; round < ROUNDS; round++) {
                EntryDraft draft = drafts.get(Math.floorMod(round, drafts.size()));
                if (round % drafts.size() == 0) {
                    drafts.replaceAll(old -> old.direction(old.direction().other()));
                }
                long begun = System.nanoTime();
                gates.admit(draft, "bench");
                long between = System.nanoTime();
                insert(plain, insert, round);
                long end = System.nanoTime();
                if (round >= 0) {
                    ours[round] = between - begun;
                    bare[round] = end - between;
                }
            }
        }
        report("save of one line", ours);
        report("bare insert", bare);
        System.out.printf("ratio of the medians %.2f, of the sums %.2f%n", ratio(ours, bare), sum(ours) / sum(bare));
    }

    private static List<EntryDraft> drafts(Ledger ledger, Gates gates) {
        new Compounds(ledger).setUp("bench", null, null, BuildingSpec.parse("2x2x6x3"));
        Households households = new Households(ledger, Clock.systemUTC());
        CheckpointId here = gates.addCheckpoint("gate").id();
        List<EntryDraft> drafts = new ArrayList<>();
        int number = 0;
        for (Place place : List.copyOf(new Compounds(ledger).layout().places())) {
            Phone phone = new Phone("154%08d".formatted(number++));
            HouseholdId home = households.register(
                    place.id(),
                    HouseholdCard.blank()
                            .with(Resident.named("n" + number)
                                    .withHouseholder(true)
                                    .withPhone(phone)));
            Resident person = households.card(home).people().getFirst();
            Instant sampled = Instant.now().minus(Duration.ofHours(20));
            drafts.add(EntryDraft.of(
                            here,
                            Direction.IN,
                            EntryCategory.RESIDENT,
                            Passer.resident(person.id(), home, person.name(), phone))
                    .purpose("bench")
                    .checks(Checks.all(365, sampled)));
        }
        return drafts;
    }

    private static Connection bare(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            for (String setting : List.of(
                    "journal_mode = WAL",
                    "synchronous = FULL",
                    "secure_delete = on",
                    "foreign_keys = on",
                    "cache_size = -16384")) {
                statement.execute("pragma " + setting);
            }
            statement.execute("create table entry (id integer primary key, day text, at text, who integer, rest text)");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    private static void insert(Connection connection, PreparedStatement insert, int round) throws SQLException {
        insert.setLong(1, round + WARM + 1L);
        insert.setString(2, "2021-11-12");
        insert.setString(3, "2021-11-12T06:32:00Z");
        insert.setLong(4, round);
        insert.setString(5, ROW);
        insert.executeUpdate();
        connection.commit();
    }

    private static double sum(long[] times) {
        return Arrays.stream(times).sum();
    }

    private static double ratio(long[] ours, long[] bare) {
        return (double) at(ours, 50) / at(bare, 50);
    }

    private static long at(long[] times, int percent) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static void report(String what, long[] times) {
        System.out.printf(
                "%s: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms%n",
                what, at(times, 50) / 1e6, at(times, 95) / 1e6, at(times, 99) / 1e6);
    }
}
