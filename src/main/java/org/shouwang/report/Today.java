package org.shouwang.report;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.DeliveryFigures;
import org.shouwang.gate.GateFigures;
import org.shouwang.gate.GateHour;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// What the home page shows: the figures of this moment, the shifts of today, what waits, the last seven days.
///
/// @param gate of today so far
/// @param enteredMore how many more came in than yesterday up to the same time; negative for fewer
/// @param turnedAwayFor the commonest reason today, null where nobody was turned away
/// @param longestOut how long the one who is out longest has been out, null where everybody is back
/// @param openDeliveries what somebody still has to bring, of today and before
/// @param deliveredToday how many arrived today
/// @param week the seven days up to today
public record Today(
        LocalDateTime moment,
        org.shouwang.household.Figures homes,
        GateFigures gate,
        int enteredMore,
        int leftMore,
        @Nullable String turnedAwayFor,
        @Nullable Duration longestOut,
        List<GateHour> hours,
        DeliveryFigures openDeliveries,
        int deliveredToday,
        List<Turn> turns,
        Crew crew,
        List<Waiting> waiting,
        List<DayFigures> week,
        Letterhead head) {
    private static final Texts T = Texts.of(Today.class);

    /// Who is on duty at this moment.
    public record Crew(int all, int partyMembers, int volunteers) {}

    public Today {
        hours = List.copyOf(hours);
        turns = List.copyOf(turns);
        waiting = List.copyOf(waiting);
        week = List.copyOf(week);
    }

    /// Nothing was ever entered: the compound is not built.
    public boolean blank() {
        return homes.rooms() == 0;
    }

    /// The compound stands, and nobody is registered.
    public boolean nobody() {
        return homes.rooms() > 0 && homes.households() == 0;
    }

    /// Hours and minutes, in words.
    public static String words(Duration time) {
        long hours = time.toHours();
        if (hours >= 48) {
            return T.get("time.days", hours / 24);
        }
        return hours == 0 ? T.get("time.minutes", time.toMinutes()) : T.get("time.hours", hours, time.toMinutesPart());
    }

    /// Month, day and weekday.
    public String date() {
        return Dates.brief(moment.toLocalDate()) + " " + Dates.weekday(moment.getDayOfWeek());
    }
}
