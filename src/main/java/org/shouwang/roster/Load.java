package org.shouwang.roster;

import org.shouwang.branch.Member;
import org.shouwang.kit.time.DayKind;

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

    void add(DutyRoster roster, Slot slot, int sign) {
        minutes += sign * slot.shift().minutes();
        nights += slot.night() ? sign : 0;
        boolean holiday = roster.day(slot.day()).kind() == DayKind.HOLIDAY;
        holidays += holiday ? sign : 0;
        weekends += !holiday && roster.rest(slot.day()) ? sign : 0;
    }

    int minutes() {
        return minutes;
    }

    /// How far this is from fair; grows with the square, so that the worst off is helped first.
    double cost() {
        return HOURS * square((minutes - fairMinutes) / SHIFT)
                + NIGHTS * square(nights - fairNights)
                + WEEKENDS * square(weekends - fairWeekends)
                + HOLIDAYS * square(holidays - fairHolidays);
    }

    /// By how much the cost grows with one more slot, or one less.
    double change(DutyRoster roster, Slot slot, int sign) {
        double before = cost();
        add(roster, slot, sign);
        double after = cost();
        add(roster, slot, -sign);
        return after - before;
    }

    private static double square(double x) {
        return x * x;
    }
}
