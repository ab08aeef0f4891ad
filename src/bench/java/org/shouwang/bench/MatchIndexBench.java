package org.shouwang.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.shouwang.kit.text.MatchEntry;
import org.shouwang.kit.text.MatchIndex;
import org.shouwang.kit.text.Texts;

/// How long one keystroke takes over 100,000 people, and how long filling takes.
///
/// Run: `java <jvm.flags> -cp target/classes:<pinyin4j.jar> src/bench/java/org/shouwang/bench/MatchIndexBench.java`
public final class MatchIndexBench {
    private static final int PEOPLE = 100_000;
    private static final ThreadMXBean OWN = ManagementFactory.getThreadMXBean();

    private MatchIndexBench() {}

    public static void main(String[] arguments) {
        Random random = new Random(7);
        List<MatchEntry<Integer>> people = people(random);
        MatchIndex<Integer> index = new MatchIndex<>();
        for (int round = 1; round <= 3; round++) {
            long start = System.nanoTime();
            long own = OWN.getCurrentThreadCpuTime();
            index.fill(people);
            report("fill, round " + round, System.nanoTime() - start);
            report("  of its own thread", OWN.getCurrentThreadCpuTime() - own);
        }
        List<String> keystrokes = keystrokes(people, random);
        List<Long> times = new ArrayList<>();
        List<Long> owns = new ArrayList<>();
        List<String> slowest = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            times.clear();
            owns.clear();
            for (String typed : keystrokes) {
                long own = OWN.getCurrentThreadCpuTime();
                long start = System.nanoTime();
                index.searchByGroup(typed, 8);
                long took = System.nanoTime() - start;
                owns.add(OWN.getCurrentThreadCpuTime() - own);
                times.add(took);
                if (round == 2 && took > 3_000_000) {
                    slowest.add(typed);
                }
            }
            times.sort(null);
            owns.sort(null);
            for (double share : new double[] {0.5, 0.99, 1}) {
                report("keystroke, round " + round + ", " + share, times.get((int)
                        Math.min(times.size() - 1, times.size() * share)));
                report("  of its own thread", owns.get((int) Math.min(times.size() - 1, times.size() * share)));
            }
        }
        System.out.println(times.size() + " keystrokes; over 3 ms: " + slowest);
        long[] puts = new long[2000];
        for (int i = 0; i < puts.length; i++) {
            long start = System.nanoTime();
            index.put(people.get(random.nextInt(PEOPLE)).word("again"));
            puts[i] = System.nanoTime() - start;
        }
        Arrays.sort(puts);
        report("put, half", puts[puts.length / 2]);
        report("put, longest", puts[puts.length - 1]);
    }

    private static List<MatchEntry<Integer>> people(Random random) {
        String surnames = Texts.of(MatchIndexBench.class).get("surnames");
        String given = Texts.of(MatchIndexBench.class).get("given");
        List<MatchEntry<Integer>> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            int at = (int) (Math.pow(random.nextDouble(), 2.5) * surnames.length());
            StringBuilder name = new StringBuilder().append(surnames.charAt(at));
            for (int c = random.nextInt(5) == 0 ? 1 : 2; c > 0; c--) {
                name.append(given.charAt((int) (Math.pow(random.nextDouble(), 1.7) * given.length())));
            }
            int building = 1 + i / 250;
            MatchEntry<Integer> entry = MatchEntry.of(i, i % 10 == 0 ? "volunteer" : "resident", i % 3)
                    .name(name.toString())
                    .code(building + "-" + (1 + i / 50 % 5) + "-" + (1 + i / 4 % 30) + "0" + (1 + i % 4))
                    .phone("154" + String.format("%08d", random.nextInt(100_000_000)));
            people.add(i % 5 == 0 ? entry.plate(surnames.charAt(0) + "A" + random.nextInt(10_000, 99_999)) : entry);
        }
        return people;
    }

    /// Each text as it grows under the fingers.
    private static List<String> keystrokes(List<MatchEntry<Integer>> people, Random random) {
        List<String> keystrokes = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            MatchEntry<Integer> entry = people.get(random.nextInt(PEOPLE));
            String name = entry.names().getFirst();
            var reading = org.shouwang.kit.text.Pinyin.of(name);
            String phone = entry.phones().getFirst();
            for (String text : List.of(
                    name,
                    String.join("", reading.first()),
                    reading.initials().getFirst(),
                    entry.codes().getFirst(),
                    phone.substring(7),
                    name.charAt(0) + " " + phone.substring(7),
                    "zhongguoren")) {
                for (int end = 1; end <= text.length(); end++) {
                    keystrokes.add(text.substring(0, end));
                }
            }
        }
        return keystrokes;
    }

    private static void report(String what, long nanos) {
        System.out.printf("%-40s %,10d us%n", what, nanos / 1000);
    }
}
