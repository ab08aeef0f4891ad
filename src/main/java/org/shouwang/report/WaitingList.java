package org.shouwang.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.EntryCheck;
import org.shouwang.heads.Coverage;
import org.shouwang.heads.HeadNames;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Gap;
import org.shouwang.zone.ControlledZone;

/// What waits for somebody, the urgent first.
final class WaitingList {
    private static final Texts T = Texts.of(WaitingList.class);
    private static final int SINGLY = 2;

    private final Figures today;
    private final DutyRoster ahead;
    private final LocalDateTime now;
    private final List<Waiting> all = new ArrayList<>();

    /// @param ahead the roster from yesterday to a week ahead
    WaitingList(Figures today, DutyRoster ahead, LocalDateTime now) {
        this.today = today;
        this.ahead = ahead;
        this.now = now;
    }

    /// @param expired zones whose time is over and of which nobody wrote that they were lifted
    /// @param store what waits in the storeroom
    List<Waiting> with(
            List<EntryCheck> out,
            @Nullable Duration longest,
            List<ControlledZone> expired,
            int openDeliveries,
            List<Waiting> store) {
        gaps();
        if (longest != null) {
            add(Waiting.Kind.NOT_BACK, T.get("waiting.notBack", out.size(), Today.words(longest)), out.size());
        }
        int inside = today.gate().notLeft();
        if (inside > 0) {
            add(Waiting.Kind.NOT_LEFT, T.get("waiting.notLeft", inside), inside);
        }
        zones(expired);
        heads(Waiting.Kind.BUILDING_HEAD, today.heads().buildingsWithout());
        heads(Waiting.Kind.UNIT_HEAD, today.heads().unitsWithout());
        if (openDeliveries > 0) {
            add(Waiting.Kind.DELIVERY, T.get("waiting.deliveries", openDeliveries), openDeliveries);
        }
        all.addAll(store);
        int silent = today.homes().withoutPhone();
        if (silent > 0) {
            add(Waiting.Kind.NO_PHONE, T.get("waiting.phone", silent), silent);
        }
        if (today.homes().rooms() > 0 && ahead.shifts().isEmpty()) {
            add(Waiting.Kind.NO_POSTS, T.get("waiting.posts"), 1);
        }
        return all;
    }

    private void gaps() {
        List<Gap> gaps = ahead.gaps().stream()
                .filter(gap -> gap.slot().end().isAfter(now))
                .toList();
        for (Gap gap : gaps.subList(0, Math.min(SINGLY, gaps.size()))) {
            boolean running = !gap.slot().begin().isAfter(now);
            String sentence = T.get(
                    "waiting.gap",
                    day(gap.slot().day()),
                    gap.slot().shift().times(),
                    ahead.post(gap.slot().shift()).name(),
                    gap.missing());
            Waiting.Kind kind = running ? Waiting.Kind.UNFILLED_NOW : Waiting.Kind.UNFILLED;
            all.add(new Waiting(kind, sentence, gap.missing(), gap.slot().day()));
        }
        List<Gap> more = gaps.subList(Math.min(SINGLY, gaps.size()), gaps.size());
        if (!more.isEmpty()) {
            int people = more.stream().mapToInt(Gap::missing).sum();
            String sentence = T.get("waiting.gaps", more.size(), people);
            all.add(new Waiting(
                    Waiting.Kind.UNFILLED,
                    sentence,
                    people,
                    more.getFirst().slot().day()));
        }
    }

    private void zones(List<ControlledZone> expired) {
        if (expired.isEmpty()) {
            return;
        }
        ControlledZone first = expired.getFirst();
        String place = Texts.name(first.level()) + " " + first.where();
        add(
                Waiting.Kind.ZONE_EXPIRED,
                expired.size() == 1 ? T.get("waiting.zone", place) : T.get("waiting.zones", place, expired.size()),
                expired.size());
    }

    private String day(LocalDate day) {
        long days = day.toEpochDay() - now.toLocalDate().toEpochDay();
        if (days == 0) {
            return T.get("day.today");
        }
        return days == 1 ? T.get("day.tomorrow") : Dates.brief(day);
    }

    private void heads(Waiting.Kind kind, List<Coverage.Seat> empty) {
        boolean building = kind == Waiting.Kind.BUILDING_HEAD;
        if (empty.size() == 1) {
            String place = place(empty.getFirst());
            add(kind, building ? T.get("waiting.buildingHead", place) : T.get("waiting.unitHead", place), 1);
        } else if (!empty.isEmpty()) {
            int count = empty.size();
            String first = place(empty.getFirst());
            add(
                    kind,
                    building ? T.get("waiting.buildingHeads", first, count) : T.get("waiting.unitHeads", first, count),
                    count);
        }
    }

    private static String place(Coverage.Seat seat) {
        String building = HeadNames.building(seat.building());
        return seat.unit() == null ? building : building + HeadNames.unit(seat.unit());
    }

    private void add(Waiting.Kind kind, String sentence, int count) {
        all.add(new Waiting(kind, sentence, count, null));
    }
}
