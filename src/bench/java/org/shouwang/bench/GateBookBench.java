package org.shouwang.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.shouwang.core.Actor;
import org.shouwang.core.Role;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryFilter;
import org.shouwang.gate.EntryGrouping;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.EntrySearch;
import org.shouwang.gate.GateBook;
import org.shouwang.gate.Outcome;
import org.shouwang.gate.Visitors;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.time.ShiftTime;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;

/// How long the list of 1,000,000 entries takes to its first rows, counts and filters, beside the same question
/// to the bare engine.
///
/// `mvn -q -Pbench test-compile exec:exec@bench -Dbench=gate-book`; `-Dbench.store=FILE` keeps the store,
/// `-Dbench.entries=N` makes another number of entries.
final class GateBookBench {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int PAGE = 100;
    private static final int ROUNDS = 5;

    private GateBookBench() {}

    static void run() throws Exception {
        String kept = System.getProperty("bench.store", "");
        Path store = kept.isEmpty() ? Files.createTempDirectory("book-bench").resolve("book.shouwang") : Path.of(kept);
        if (!Files.exists(store)) {
            long begun = System.nanoTime();
            new ManyEntries(Integer.getInteger("bench.entries", 1_000_000)).make(store);
            System.out.printf("store made in %,d s%n", (System.nanoTime() - begun) / 1_000_000_000);
        }
        System.out.printf("store %,d MB%n", Files.size(store) / 1_000_000);
        try (Ledger ledger = Ledger.open(store, new Actor("bench", Role.SECRETARY), Clock.system(ZONE), null);
                ResidentIndex residents = new ResidentIndex(ledger);
                GateBook book = new GateBook(ledger, Clock.system(ZONE))) {
            measure(store, book, new EntrySearch(residents, new Visitors(ledger)));
        }
    }

    private static void measure(Path store, GateBook book, EntrySearch search) throws Exception {
        EntryFilter all = EntryFilter.ALL;
        EntryLine first = book.page(all, null, 1).getFirst();
        EntryFilter home = all.household(first.entry().householdId());
        Supplier<EntryFilter> person =
                () -> all.who(search.people(first.entry().name().value()));
        Supplier<EntryFilter> surname =
                () -> all.who(search.people(first.entry().name().value().substring(0, 1)));
        Supplier<EntryFilter> phone = () -> all.who(search.people("0017"));
        line("", "first rows", "counts", "lines");
        question(book, "all", () -> all);
        question(book, "class, usual", () -> all.category(EntryCategory.SUPPLY));
        question(book, "class, seldom", () -> all.category(EntryCategory.RESCUE));
        question(book, "turned away", () -> all.outcome(Outcome.TURNED_AWAY));
        question(book, "void", () -> all.standing(EntryFilter.Standing.VOID));
        question(book, "purpose that does not occur", () -> all.purpose("-"));
        question(book, "household", () -> home);
        question(book, "text: one name", person);
        question(book, "text: a surname", surname);
        question(book, "text: end of a phone", phone);
        question(
                book,
                "one month",
                () -> all.days(first.entry().day().minusDays(30), first.entry().day()));
        question(
                book,
                "night shifts of all days",
                () -> all.shift(ShiftTime.between(LocalTime.of(20, 0), LocalTime.of(8, 0))));
        for (EntryGrouping by : EntryGrouping.values()) {
            System.out.printf("grouped by %-30s %,9.1f ms%n", by, middle(() -> book.groups(all, by, Progress.NONE)));
        }
        System.out.printf("order of all lines %32s %,9.1f ms%n", "", middle(() -> book.order(all, Progress.NONE)));
        bare(store, book, home);
    }

    private static void question(GateBook book, String name, Supplier<EntryFilter> filter) {
        double rows = middle(() -> book.page(filter.get(), null, PAGE));
        double counts = middle(() -> book.totals(filter.get(), Progress.NONE));
        line(
                name,
                "%,.1f ms".formatted(rows),
                "%,.1f ms".formatted(counts),
                "%,d".formatted(book.totals(filter.get(), Progress.NONE).lines()));
    }

    private static void line(String name, String... cells) {
        System.out.printf("%-32s", name);
        for (String cell : cells) {
            System.out.printf(" %14s", cell);
        }
        System.out.println();
    }

    /// The same questions to the engine itself, every column read, nothing opened.
    private static void bare(Path store, GateBook book, EntryFilter home) throws Exception {
        String order = " order by day desc, coalesce(placed_at, at) desc, id desc limit " + PAGE;
        String select = "select * from entry_check";
        try (Connection own = DriverManager.getConnection("jdbc:sqlite:" + store)) {
            double first = middle(() -> read(own, select + order));
            double door = middle(() -> read(
                    own, select + " where household_id = " + home.household().value() + order));
            double seldom = middle(() -> read(own, select + " where category = 'RESCUE'" + order));
            double count = middle(() -> read(own, "select count(*) from entry_check where category = 'SUPPLY'"));
            ratio("first rows", middle(() -> book.page(EntryFilter.ALL, null, PAGE)), first);
            ratio("household", middle(() -> book.page(home, null, PAGE)), door);
            EntryFilter rescue = EntryFilter.ALL.category(EntryCategory.RESCUE);
            ratio("class, seldom", middle(() -> book.page(rescue, null, PAGE)), seldom);
            EntryFilter supply = EntryFilter.ALL.category(EntryCategory.SUPPLY);
            ratio("counts of a class", middle(() -> book.totals(supply, Progress.NONE)), count);
        }
    }

    private static void ratio(String name, double book, double bare) {
        System.out.printf("%-32s %,9.1f ms, bare %,9.1f ms, ratio %.2f%n", name, book, bare, book / bare);
    }

    private static List<Object> read(Connection own, String sql) {
        try (Statement statement = own.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            Object[] last = new Object[rows.getMetaData().getColumnCount()];
            while (rows.next()) {
                for (int i = 0; i < last.length; i++) {
                    last[i] = rows.getObject(i + 1);
                }
            }
            return Arrays.asList(last);
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// The middle of five rounds, in milliseconds.
    private static double middle(Supplier<?> work) {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            work.get();
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
