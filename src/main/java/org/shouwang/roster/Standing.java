package org.shouwang.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;

/// Where one person stands beside the others: this period, what would be fair in it, and the sums to date.
///
/// @param now of the period
/// @param fairMinutes what would be fair in the period, what is to be made good from before included; so the others
/// @param toDate the year before and the period together
public record Standing(
        Share now, double fairMinutes, double fairNights, double fairWeekends, double fairHolidays, Share toDate) {
    /// Of everyone in the period, those with the most hours first.
    public static List<Standing> of(DutyRoster roster, History history) {
        Stage stage = new Stage(roster, null);
        FairTargets targets = new FairTargets(stage, new Lasting(stage), new Prices(stage.facts), history);
        Map<History.Burden, Map<MemberId, Double>> fair = new HashMap<>();
        for (History.Burden burden : History.Burden.values()) {
            fair.put(burden, targets.fair(burden));
        }
        return Fairness.of(roster).shares().stream()
                .map(share -> new Standing(
                        share,
                        fair(fair, History.Burden.HOURS, share),
                        fair(fair, History.Burden.NIGHTS, share),
                        fair(fair, History.Burden.WEEKENDS, share),
                        fair(fair, History.Burden.HOLIDAYS, share),
                        share.with(history.share(share.member().id()))))
                .toList();
    }

    private static double fair(Map<History.Burden, Map<MemberId, Double>> fair, History.Burden burden, Share share) {
        return fair.getOrDefault(burden, Map.of()).getOrDefault(share.member().id(), 0.0);
    }

    /// The first day counted in the sums to date.
    public static LocalDate since(DutyRoster roster, History history) {
        LocalDate since = history.since();
        return since == null ? roster.period().first() : since;
    }

    /// Hours beyond a fair share; negative for behind.
    public double hoursAhead() {
        return (now.minutes() - fairMinutes) / 60;
    }

    public double nightsAhead() {
        return now.nights() - fairNights;
    }

    /// The standing of one person, null for somebody not here.
    static @Nullable Standing of(List<Standing> all, MemberId id) {
        return all.stream()
                .filter(each -> each.now().member().id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
