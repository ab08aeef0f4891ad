package org.shouwang.kit.time;

import java.time.LocalDate;
import org.shouwang.kit.text.Texts;

/// One day of the calendar on the wall.
///
/// @param holiday name of the holiday that gives the day off or moves work onto it, else `""`
public record Day(LocalDate date, DayKind kind, String holiday) {
    private static final Texts T = Texts.of(Day.class);

    /// Whether offices rest: weekend or holiday. False for `UNKNOWN`, ask `kind()`.
    public boolean rest() {
        return kind == DayKind.WEEKEND || kind == DayKind.HOLIDAY;
    }

    /// The holiday's name, or what kind of day it is.
    public String label() {
        return switch (kind) {
            case HOLIDAY -> holiday;
            case MAKE_UP -> T.get("day.makeUp", holiday);
            default -> Texts.name(kind);
        };
    }
}
