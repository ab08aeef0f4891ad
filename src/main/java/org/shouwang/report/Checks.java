package org.shouwang.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;
import org.shouwang.roster.Gap;
import org.shouwang.roster.Rosters;

/// The check of the store: is the file sound, do all figures agree however they are counted, what is not covered.
final class Checks {
    private static final Texts T = Texts.of(Checks.class);
    private static final int AHEAD_DAYS = 7;

    private final Ledger ledger;
    private final Rosters rosters;
    private final Clock clock;
    private final List<Finding> found = new ArrayList<>();

    Checks(Ledger ledger, Rosters rosters, Clock clock) {
        this.ledger = ledger;
        this.rosters = rosters;
        this.clock = clock;
    }

    List<Finding> run(Progress progress) {
        structure();
        progress.step(1, 3);
        ledger.readLong(q -> {
            found.addAll(new ChainCheck(clock.getZone()).of(q));
            Sums sums = new Sums(q, ledger, rosters, clock, progress);
            found.addAll(sums.compare());
            progress.step(2, 3);
            coverage(q);
            return true;
        });
        progress.step(3, 3);
        return List.copyOf(found);
    }

    private void structure() {
        List<String> wrong = ledger.examine();
        if (wrong.isEmpty()) {
            found.add(new Finding("STORE-01", Finding.Severity.AGREES, 0, T.get("check.sound")));
        } else {
            String sentence = T.get("check.unsound", wrong.size(), wrong.getFirst());
            found.add(new Finding("STORE-01", Finding.Severity.WRONG, wrong.size(), sentence));
        }
    }

    private void coverage(Query q) {
        LocalDate today = LocalDate.now(clock);
        Figures figures = Figures.of(q, rosters, Period.month(YearMonth.from(today)));
        var homes = figures.homes();
        notice(
                "COVER-01",
                figures.heads().buildingsWithout().size(),
                T.get("check.buildingHeads", figures.heads().buildingsWithout().size()));
        notice(
                "COVER-02",
                figures.heads().unitsWithout().size(),
                T.get("check.unitHeads", figures.heads().unitsWithout().size()));
        List<Gap> gaps = rosters.period(q, new Period(today, today.plusDays(AHEAD_DAYS - 1)))
                .gaps();
        notice(
                "COVER-03",
                gaps.size(),
                T.get(
                        "check.gaps",
                        gaps.size(),
                        gaps.stream().mapToInt(Gap::missing).sum()));
        notice("COVER-04", homes.unregisteredRooms(), T.get("check.rooms", homes.unregisteredRooms()));
        notice("COVER-05", homes.withoutPhone(), T.get("check.phone", homes.withoutPhone()));
        notice("COVER-06", homes.withoutPeople(), T.get("check.people", homes.withoutPeople()));
        int headless = (int) ReportStore.withoutHouseholder(q);
        notice("COVER-07", headless, T.get("check.householder", headless));
        notice("COVER-08", homes.withoutId(), T.get("check.id", homes.withoutId()));
        if (found.stream().noneMatch(finding -> finding.code().startsWith("COVER"))) {
            found.add(new Finding("COVER-00", Finding.Severity.AGREES, 0, T.get("check.covered")));
        }
    }

    private void notice(String code, int count, String sentence) {
        if (count > 0) {
            found.add(new Finding(code, Finding.Severity.NOTICE, count, sentence));
        }
    }
}
