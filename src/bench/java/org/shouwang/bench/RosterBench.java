package org.shouwang.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import org.shouwang.roster.solver.Answer;
import org.shouwang.roster.solver.CpFiller;
import org.shouwang.roster.solver.Effort;
import org.shouwang.roster.solver.Watcher;

/// Fills public instances and prints, for each file, one line: instance, penalty, bound, best known value, seconds.
///
/// `mvn -q -Pbench -DskipTests -Droster=FILE -Dseconds=60 verify`
public final class RosterBench {
    private RosterBench() {}

    /// @param args seconds, then files
    public static void main(String[] args) throws IOException {
        double seconds = Double.parseDouble(args[0]);
        for (int i = 1; i < args.length; i++) {
            System.out.println(line(Path.of(args[i]), seconds));
        }
    }

    static String line(Path file, double seconds) throws IOException {
        Instance instance = Instance.read(file);
        InstanceCase stated = new InstanceCase(instance);
        Answer answer = new CpFiller().fill(stated.roster(), null, new Effort(seconds, 0, 2, 1), watcher());
        long penalty = new InstanceCheck(instance).penalty(stated.plain(answer.plan()));
        if (penalty != answer.penalty()) {
            throw new IllegalStateException(file + ": counted " + penalty + ", the program says " + answer.penalty());
        }
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return "%s %d %d %s %.1f".formatted(name, penalty, answer.bound(), best(name), answer.seconds());
    }

    /// Prints each better plan with `-Dbench.watch`.
    private static Watcher watcher() {
        return !Boolean.getBoolean("bench.watch")
                ? Watcher.NONE
                : new Watcher() {
                    @Override
                    public void found(long penalty, long bound, double seconds) {
                        System.out.printf("  %.1f s: %d (%d)%n", seconds, penalty, bound);
                    }

                    @Override
                    public boolean enough() {
                        return false;
                    }
                };
    }

    private static String best(String name) {
        Properties known = new Properties();
        try (InputStream table = RosterBench.class.getResourceAsStream("best.properties")) {
            known.load(table);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return known.getProperty(name, "-");
    }
}
