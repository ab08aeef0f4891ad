package org.shouwang.roster;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shouwang.kit.time.Period;

/// 现在在岗: every place that is stood now, those that begin within the hour, the next of each post, and those that
/// are over while somebody has not been noted as gone.
public final class DutyBoard {
    private static final int SOON_MINUTES = 60;
    private static final int OVER_HOURS = 12;

    private final Rosters rosters;

    public DutyBoard(Rosters rosters) {
        this.rosters = rosters;
    }

    public List<DutyPlace> now() {
        return at(LocalDateTime.now(rosters.clock()));
    }

    /// At a local moment; post by post, in the order of time.
    public List<DutyPlace> at(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        DutyRoster roster = rosters.period(new Period(day.minusDays(1), day.plusDays(2)));
        List<DutyPlace> places = new ArrayList<>();
        for (Slot slot : roster.slots()) {
            if (slot.span().contains(moment)) {
                places.add(DutyPlace.of(roster, slot, DutyPlace.When.NOW));
            } else if (slot.begin().isAfter(moment)) {
                if (!slot.begin().isAfter(moment.plusMinutes(SOON_MINUTES))) {
                    places.add(DutyPlace.of(roster, slot, DutyPlace.When.SOON));
                } else if (nobodyComesBefore(places, slot)) {
                    places.add(DutyPlace.of(roster, slot, DutyPlace.When.NEXT));
                }
            } else if (slot.end().isAfter(moment.minusHours(OVER_HOURS))) {
                DutyPlace over = DutyPlace.of(roster, slot, DutyPlace.When.OVER);
                if (over.there() > 0) {
                    places.add(over);
                }
            }
        }
        places.sort(Comparator.comparing(
                        (DutyPlace place) -> Math.max(1, place.when().ordinal()))
                .thenComparing(place -> place.post().position())
                .thenComparing(place -> place.slot().begin()));
        return places;
    }

    private static boolean nobodyComesBefore(List<DutyPlace> places, Slot slot) {
        return places.stream()
                .noneMatch(place -> place.when().ordinal() >= DutyPlace.When.SOON.ordinal()
                        && place.post().id().equals(slot.shift().postId()));
    }
}
