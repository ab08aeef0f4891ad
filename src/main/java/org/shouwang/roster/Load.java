package org.shouwang.roster;

import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;

/// What one person carries while filling, and the share that would be fair.
final class Load {
    private static final double SHIFT = 480;
    private static final double HOURS = 10;
    private static final double NIGHTS = 6;
    private static final double WEEKENDS = 3;
    private static final double HOLIDAYS = 3;

    final Member member;
    double fairMinutes;
    double fairNights;
    double fairWeekends;
    double fairHolidays;
    private int minutes;
    private int nights;
    private int weekends;
    private int holidays;

    Load(Member member) {
        this.member = member;
    }

    void add(Spot spot, int sign) {
        minutes += sign * spot.minutes();
        nights += spot.night ? sign : 0;
        weekends += spot.weekend ? sign : 0;
        holidays += spot.holiday ? sign : 0;
    }

    int minutes() {
        return minutes;
    }

    /// By how much it gets less fair when one place is given up and another taken;
    /// grows with the square, so that the worst off is helped first.
    double change(@Nullable Spot given, @Nullable Spot taken) {
        int m = (taken == null ? 0 : taken.minutes()) - (given == null ? 0 : given.minutes());
        int n = one(taken != null && taken.night) - one(given != null && given.night);
        int w = one(taken != null && taken.weekend) - one(given != null && given.weekend);
        int h = one(taken != null && taken.holiday) - one(given != null && given.holiday);
        return HOURS * grown((minutes - fairMinutes) / SHIFT, m / SHIFT)
                + NIGHTS * grown(nights - fairNights, n)
                + WEEKENDS * grown(weekends - fairWeekends, w)
                + HOLIDAYS * grown(holidays - fairHolidays, h);
    }

    private static int one(boolean flag) {
        return flag ? 1 : 0;
    }

    private static double grown(double off, double by) {
        return by * (2 * off + by);
    }
}
