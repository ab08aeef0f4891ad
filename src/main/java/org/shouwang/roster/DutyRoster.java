package org.shouwang.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Leave;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.kit.time.ChineseCalendar;
import org.shouwang.kit.time.Day;
import org.shouwang.kit.time.DayKind;
import org.shouwang.kit.time.Period;

/// 值班表: everything about duty in a period, as read at one moment; also the duties of the week before and after and of
/// the months it touches, because rest and nights do not stop at its end and some rules count by the month.
public final class DutyRoster {
    private final Period period;
    private final List<Post> posts;
    private final List<Shift> shifts;
    private final List<Duty> duties;
    private final Map<MemberId, Member> people;
    private final List<Leave> leaves;
    private final ChineseCalendar calendar;
    private final Facts facts;
    private final Happened happened;
    private final Map<ShiftId, Shift> shiftById = new HashMap<>();
    private final Map<Place, List<Duty>> byPlace = new HashMap<>();

    private final Map<PostId, String> postNames = new HashMap<>();
    private final Map<PostId, Post> postById = new HashMap<>();

    private record Place(ShiftId shift, LocalDate day) {}

    DutyRoster(
            Period period,
            List<Post> posts,
            List<Shift> shifts,
            List<Duty> duties,
            List<Member> people,
            List<Leave> leaves,
            ChineseCalendar calendar,
            Facts facts,
            Happened happened) {
        this.facts = facts;
        this.happened = happened;
        this.period = period;
        this.leaves = List.copyOf(leaves);
        this.calendar = calendar;
        this.duties = List.copyOf(duties);
        this.people = people.stream()
                .collect(Collectors.toMap(Member::id, member -> member, (a, b) -> a, LinkedHashMap::new));
        shifts.forEach(shift -> shiftById.put(shift.id(), shift));
        duties.forEach(duty -> byPlace.computeIfAbsent(new Place(duty.shiftId(), duty.day()), p -> new ArrayList<>())
                .add(duty));
        byPlace.values()
                .forEach(there -> there.sort(Comparator.comparing(Duty::leader)
                        .reversed()
                        .thenComparing(duty -> !duty.status().manned())
                        .thenComparing(duty -> duty.id().value())));
        Map<PostId, Integer> order = new HashMap<>();
        posts.forEach(post -> postById.put(post.id(), post));
        posts.forEach(post -> order.put(post.id(), post.position()));
        posts.forEach(post -> postNames.put(post.id(), post.name()));
        this.shifts = shifts.stream()
                .filter(shift -> period.days().stream()
                        .anyMatch(day -> runs(shift, day) || byPlace.containsKey(new Place(shift.id(), day))))
                .sorted(Comparator.comparing((Shift shift) -> order.getOrDefault(shift.postId(), 0))
                        .thenComparing(shift -> shift.postId().value())
                        .thenComparing(Shift::position)
                        .thenComparing(shift -> shift.id().value()))
                .toList();
        this.posts = posts.stream()
                .filter(post ->
                        this.shifts.stream().anyMatch(shift -> shift.postId().equals(post.id())))
                .sorted(Comparator.comparing(Post::position)
                        .thenComparing(post -> post.id().value()))
                .toList();
    }

    public Period period() {
        return period;
    }

    /// Posts manned in the period, in their order.
    public List<Post> posts() {
        return posts;
    }

    /// Shifts manned in the period, post by post.
    public List<Shift> shifts() {
        return shifts;
    }

    public List<Shift> shifts(PostId post) {
        return shifts.stream().filter(shift -> shift.postId().equals(post)).toList();
    }

    public Post post(Shift shift) {
        return posts.stream()
                .filter(post -> post.id().equals(shift.postId()))
                .findFirst()
                .orElseThrow();
    }

    String postName(Shift shift) {
        return Optional.ofNullable(postNames.get(shift.postId())).orElse("");
    }

    /// The number of the building a shift's post stands at, null for none.
    @Nullable
    String building(Shift shift) {
        Post post = postById.get(shift.postId());
        return post == null ? null : post.building();
    }

    /// All duties known here, those a week before and after the period and of its months included.
    public List<Duty> allDuties() {
        return duties;
    }

    /// The duties of the period.
    public List<Duty> duties() {
        return duties.stream().filter(duty -> period.contains(duty.day())).toList();
    }

    /// Who is written into one place: the leader first, the absent last.
    public List<Duty> duties(ShiftId shift, LocalDate day) {
        return byPlace.getOrDefault(new Place(shift, day), List.of());
    }

    public Slot slot(Duty duty) {
        return new Slot(Optional.ofNullable(shiftById.get(duty.shiftId())).orElseThrow(), duty.day());
    }

    /// The places of the period in the order of time; a day on which a shift is not manned has none.
    public List<Slot> slots() {
        return period.days().stream()
                .flatMap(
                        day -> shifts.stream().filter(shift -> runs(shift, day)).map(shift -> new Slot(shift, day)))
                .sorted(Comparator.comparing(Slot::begin))
                .toList();
    }

    /// How many people a place needs: as many as the shift does, another number on some days, none where suspended.
    public int needed(Slot slot) {
        return suspension(slot).isPresent() ? 0 : facts.needed(slot.shift(), day(slot.day()), rest(slot.day()));
    }

    /// Whether a place is to be manned: the shift runs on that day and so does its post.
    private boolean runs(Shift shift, LocalDate day) {
        Post post = postById.get(shift.postId());
        return shift.runs(day) && (post == null || post.stands(day));
    }

    /// Whether a place is to be manned at all.
    boolean stands(Slot slot) {
        return runs(slot.shift(), slot.day());
    }

    /// Needs, people's wishes, rules and waivers that hold in the period.
    public Facts facts() {
        return facts;
    }

    /// Why a place is not stood at all on that day, empty where it is.
    public Optional<Suspension> suspension(Slot slot) {
        return happened.suspension(slot.shift().id(), slot.day());
    }

    /// Who came to a place unplanned and is not yet known on the roll; they count as present.
    public List<WalkUp> walkUps(Slot slot) {
        return happened.strangers(slot.shift().id(), slot.day());
    }

    /// How many stand in a place, those who came unplanned included.
    public int present(Slot slot) {
        long manned = duties(slot.shift().id(), slot.day()).stream()
                .filter(duty -> duty.status().manned())
                .count();
        return (int) manned + walkUps(slot).size();
    }

    /// How many are still needed in a place.
    public int missing(Slot slot) {
        return runs(slot.shift(), slot.day()) ? Math.max(0, needed(slot) - present(slot)) : 0;
    }

    public List<Gap> gaps() {
        return slots().stream()
                .map(slot -> new Gap(slot, missing(slot)))
                .filter(gap -> gap.missing() > 0)
                .toList();
    }

    /// Everyone on the roll, those who have left included.
    public List<Member> people() {
        return List.copyOf(people.values());
    }

    public Member member(MemberId id) {
        return Optional.ofNullable(people.get(id)).orElseThrow();
    }

    /// The time away that covers a day.
    public Optional<Leave> leave(MemberId id, LocalDate day) {
        return leaves.stream()
                .filter(leave -> leave.memberId().equals(id) && leave.covers(day))
                .findFirst();
    }

    public Day day(LocalDate date) {
        return calendar.day(date);
    }

    /// Whether it is a weekend or a holiday. Where the calendar of the year is not known,
    /// Saturday and Sunday; see [#calendarKnown].
    public boolean rest(LocalDate date) {
        Day day = calendar.day(date);
        return day.kind() == DayKind.UNKNOWN ? date.getDayOfWeek().getValue() > 5 : day.rest();
    }

    /// Whether holidays and make-up work days of all days are known.
    public boolean calendarKnown() {
        return period.days().stream().noneMatch(day -> calendar.of(day) == DayKind.UNKNOWN);
    }

    public Figures figures() {
        return figures(period);
    }

    /// The count of a part of the period, such as one day; the counts of the parts add up, `people` excepted.
    public Figures figures(Period part) {
        List<Slot> slots = slots().stream()
                .filter(slot -> part.contains(slot.day()) && suspension(slot).isEmpty())
                .toList();
        int needed = slots.stream().mapToInt(this::needed).sum();
        int open = slots.stream().mapToInt(this::missing).sum();
        List<Duty> written =
                duties().stream().filter(duty -> part.contains(duty.day())).toList();
        List<Duty> manned =
                written.stream().filter(duty -> duty.status().manned()).toList();
        List<WalkUp> strangers = strangers(part);
        long people = manned.stream().map(Duty::memberId).distinct().count()
                + strangers.stream().map(WalkUp::name).distinct().count();
        return new Figures(
                slots.size(),
                needed,
                needed - open,
                (int) written.stream()
                        .filter(duty -> duty.status() == DutyStatus.ABSENT)
                        .count(),
                (int) people,
                manned.stream()
                                .mapToLong(duty -> Hours.counted(duty, slot(duty)))
                                .sum()
                        + strangers.stream()
                                .mapToLong(each -> Hours.counted(each, slot(each)))
                                .sum());
    }

    /// How many times somebody stood in a part of the period (人次): duties with somebody standing there, those
    /// beyond what is needed too, and people who came unplanned.
    public int stood(Period part) {
        long manned = duties().stream()
                .filter(duty -> part.contains(duty.day()) && duty.status().manned())
                .count();
        return (int) manned + strangers(part).size();
    }

    private List<WalkUp> strangers(Period part) {
        return happened.walkUps().stream()
                .filter(each -> !each.matched() && period.contains(each.day()) && part.contains(each.day()))
                .toList();
    }

    private Slot slot(WalkUp walkUp) {
        return new Slot(Optional.ofNullable(shiftById.get(walkUp.shiftId())).orElseThrow(), walkUp.day());
    }
}
