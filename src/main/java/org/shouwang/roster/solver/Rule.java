package org.shouwang.roster.solver;

/// The rules a roster is judged by, in the order of their weight in the office: cover first, comfort last.
public enum Rule {
    /// As many people as a place needs.
    COVER,
    /// Not more people than a place can use.
    SURPLUS,
    /// At least so many of a kind of people in a place.
    ROLE_MIX,
    /// Somebody in a place who may be in charge of it.
    LEADER,
    /// Somebody in a place who can do what it asks.
    QUALIFICATION,
    /// Nobody in two places at once.
    OVERLAP,
    /// Free time between two shifts.
    REST,
    /// More free time after a long night.
    NIGHT_REST,
    /// One kind of shift may not follow another.
    SUCCESSION,
    /// Away, or not here any more.
    AWAY,
    /// A time at which a person cannot serve.
    UNAVAILABLE,
    DAY_SHIFTS,
    WEEK_SHIFTS,
    MONTH_SHIFTS,
    DAY_HOURS,
    WEEK_HOURS,
    MONTH_HOURS,
    /// At most so many nights one after another.
    NIGHTS_RUNNING,
    /// At most (or at least) so many days one after another.
    DAYS_RUNNING,
    /// At least so many days off after working days.
    DAYS_OFF,
    /// At most so many weekends.
    WEEKENDS,
    /// A weekend is worked wholly or not at all.
    WHOLE_WEEKEND,
    /// Two people who must not stand together.
    APART,
    EQUAL_HOURS,
    EQUAL_NIGHTS,
    EQUAL_WEEKENDS,
    EQUAL_HOLIDAYS,
    /// What a person asked for or against.
    WISH,
    /// Two people who want to stand together.
    TOGETHER,
    /// People of one team in one place.
    TEAM,
    /// People stand near their home.
    NEAR,
    /// As little as possible changes from what was known.
    CHANGE
}
