package org.shouwang.bench;

import java.util.Map;
import java.util.TreeMap;

/// The list of benchmarks: runs those that are named, or says which there are.
///
/// `mvn -q -Pbench test-compile exec:exec@bench -Dbench=match -Dbench.heap=256m`
public final class Bench {
    private static final Map<String, Benchmark> ALL = new TreeMap<>(Map.of(
            "gate-book",
            GateBookBench::run,
            "gate-save",
            GateSaveBench::run,
            "import",
            ImportBench::run,
            "index",
            IndexBench::run,
            "match",
            () -> MatchIndexBench.main(none()),
            "roster",
            OwnRosterBench::run,
            "sheet",
            SheetBench::run));

    private Bench() {}

    public static void main(String[] names) throws Exception {
        if (names.length == 0) {
            System.out.println("benchmarks: " + String.join(" ", ALL.keySet()));
        }
        for (String name : names) {
            Benchmark benchmark = ALL.get(name);
            if (benchmark == null) {
                throw new IllegalArgumentException(name + " is none of " + ALL.keySet());
            }
            System.out.println("== " + name);
            benchmark.run();
        }
    }

    private static String[] none() {
        return new String[0];
    }

    /// One measured piece of work; prints what it found.
    @FunctionalInterface
    interface Benchmark {
        void run() throws Exception;
    }
}
