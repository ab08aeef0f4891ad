package org.shouwang.app.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Gatherers;
import org.shouwang.app.Desk;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberKind;
import org.shouwang.roster.MixKind;
import org.shouwang.roster.NumberDays;
import org.shouwang.roster.Post;
import org.shouwang.roster.PostKind;
import org.shouwang.roster.Profile;
import org.shouwang.roster.Shift;
import org.shouwang.roster.ShiftTemplate;
import org.shouwang.roster.Wish;
import org.shouwang.roster.WishKind;

/// The made-up duty roster: two posts in three shifts, teams, and what some people can and wish.
final class SampleRoster {
    private static final int TEAM = 6;
    private static final int HALF = 50;

    private final Desk desk;
    private final MadeUp madeUp;
    private final LocalDate from;

    SampleRoster(Desk desk, MadeUp madeUp, LocalDate from) {
        this.desk = desk;
        this.madeUp = madeUp;
        this.from = from;
    }

    void posts() {
        List<String> names = madeUp.words("posts");
        List<String> duties = madeUp.words("postDuties");
        List<String> places = madeUp.words("postPlaces");
        for (int i = 0; i < names.size(); i++) {
            boolean gate = i == 0;
            Post post = desk.posts()
                    .add(Post.named(names.get(i), duties.get(i))
                            .withPlace(gate ? PostKind.GATE : PostKind.PATROL, places.get(i), gate ? "1" : null));
            for (Shift shift : desk.posts()
                    .addShifts(post.id(), ShiftTemplate.THREE_EIGHTS, LocalTime.of(8, 0), gate ? 3 : 2, from)) {
                if (gate) {
                    desk.posts().reviseShift(shift.revised(shift.name(), shift.needed(), 15));
                    desk.staffing().mix(shift.id(), MixKind.PARTY_MEMBER, null, 1);
                } else {
                    desk.staffing().number(shift.id(), NumberDays.HOLIDAYS, null, 3);
                }
            }
        }
    }

    void people() {
        List<MemberId> party = ids(MemberKind.PARTY_MEMBER);
        List<MemberId> volunteers = ids(MemberKind.VOLUNTEER);
        List<String> teams = madeUp.words("teams");
        List<List<MemberId>> groups =
                party.stream().gather(Gatherers.windowFixed(TEAM)).toList();
        for (int i = 0; i < Math.min(teams.size(), groups.size()); i++) {
            for (MemberId id : groups.get(i)) {
                desk.wishes()
                        .revise(new Profile(Profile.plain(id).id(), id, teams.get(i), null, true, null, null, null));
            }
        }
        MemberId partTime = volunteers.getFirst();
        desk.wishes().revise(new Profile(Profile.plain(partTime).id(), partTime, null, null, null, HALF, null, null));
        desk.wishes().add(Wish.of(volunteers.get(1), WishKind.UNAVAILABLE).on(DayOfWeek.WEDNESDAY));
        desk.wishes().add(Wish.of(volunteers.get(2), WishKind.UNWANTED).on(DayOfWeek.SUNDAY));
        desk.wishes().pair(volunteers.get(3), volunteers.get(4), true);
    }

    private List<MemberId> ids(MemberKind kind) {
        return desk.roll().all().stream()
                .filter(member -> member.kind() == kind)
                .map(Member::id)
                .toList();
    }
}
