package org.shouwang.bench;

import org.shouwang.roster.solver.Answer;
import org.shouwang.roster.solver.Case;
import org.shouwang.roster.solver.Effort;
import org.shouwang.roster.solver.Fillers;
import org.shouwang.roster.solver.Watcher;

/// How long our own months take: the first complete roster, the gap to the bound after 10 and 30 seconds, the spread of
/// hours and nights.
final class OwnRosterBench {
    private OwnRosterBench() {}

    static void run() {
        System.out.printf("solver there: %b%n", Fillers.solverThere());
        measure("18 people, 1 gate with 3 posts, 31 days", new OwnRoster(18, 1, 3, 31, 1));
        measure("60 people, 6 posts, 31 days", new OwnRoster(60, 6, 1, 31, 1));
        measure("300 people, 20 posts, 7 days", new OwnRoster(300, 20, 2, 7, 1));
    }

    private static void measure(String name, OwnRoster stated) {
        Case roster = stated.roster();
        for (int seconds : new int[] {10, 30}) {
            Answer answer = Fillers.best().fill(roster, null, new Effort(seconds, 0, 2, 1), Watcher.NONE);
            System.out.printf(
                    "%s: %s first %.2f s, after %.1f s penalty %d bound %d gap %.2f %%, %s%n",
                    name,
                    answer.by(),
                    answer.firstSeconds(),
                    answer.seconds(),
                    answer.penalty(),
                    answer.bound(),
                    answer.gap() * 100,
                    stated.spread(roster, answer.plan()));
        }
    }
}
