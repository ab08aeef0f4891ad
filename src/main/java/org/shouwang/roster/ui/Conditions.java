package org.shouwang.roster.ui;

import java.util.List;
import java.util.Optional;
import org.shouwang.branch.Leave;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberStatus;
import org.shouwang.roster.PairWish;
import org.shouwang.roster.Post;
import org.shouwang.roster.Profile;
import org.shouwang.roster.Shift;
import org.shouwang.roster.Wish;

/// What everybody who serves can and wants, as read at one moment.
record Conditions(
        List<Member> people,
        List<Profile> profiles,
        List<Wish> wishes,
        List<PairWish> pairs,
        List<Leave> leaves,
        List<Post> posts,
        List<Shift> shifts) {
    private static final int AHEAD_DAYS = 92;

    static Conditions read(RosterScreenModel model) {
        RosterSetup setup = model.setup();
        var today = model.rosters().today();
        return new Conditions(
                setup.roll().all().stream()
                        .filter(member -> member.status() != MemberStatus.LEFT)
                        .toList(),
                setup.wishes().profiles(),
                setup.wishes().wishes().stream()
                        .filter(wish ->
                                wish.untilDay() == null || !wish.untilDay().isBefore(today))
                        .toList(),
                setup.wishes().pairs(),
                setup.roll().leaves(today, today.plusDays(AHEAD_DAYS)),
                setup.posts().posts(),
                setup.posts().shifts().stream()
                        .filter(shift ->
                                shift.untilDay() == null || !shift.untilDay().isBefore(today))
                        .toList());
    }

    Profile profile(Member member) {
        return profiles.stream()
                .filter(profile -> profile.memberId().equals(member.id()))
                .findFirst()
                .orElse(Profile.plain(member.id()));
    }

    List<Wish> wishes(Member member) {
        return wishes.stream()
                .filter(wish -> wish.memberId().equals(member.id()))
                .toList();
    }

    List<PairWish> pairs(Member member) {
        return pairs.stream()
                .filter(pair ->
                        pair.oneId().equals(member.id()) || pair.otherId().equals(member.id()))
                .toList();
    }

    /// The other one of a pair.
    String mate(PairWish pair, Member member) {
        MemberId other = pair.oneId().equals(member.id()) ? pair.otherId() : pair.oneId();
        return people.stream()
                .filter(each -> each.id().equals(other))
                .map(Member::called)
                .findFirst()
                .orElse("");
    }

    List<Leave> leaves(Member member) {
        return leaves.stream()
                .filter(leave -> leave.memberId().equals(member.id()))
                .toList();
    }

    Optional<Shift> shift(Wish wish) {
        return shifts.stream()
                .filter(shift -> shift.id().equals(wish.shiftId()))
                .findFirst();
    }

    String post(Shift shift) {
        return posts.stream()
                .filter(post -> post.id().equals(shift.postId()))
                .map(Post::name)
                .findFirst()
                .orElse("");
    }
}
