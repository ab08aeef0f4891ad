package org.shouwang.roster.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;
import org.shouwang.roster.Attendance;
import org.shouwang.roster.AttendanceLine;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyBoard;
import org.shouwang.roster.DutyPlace;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Rosters;
import org.shouwang.roster.Slot;
import org.shouwang.roster.WalkUp;
import org.shouwang.roster.WalkUps;

/// Who is there now: coming and going in one click, people who come unplanned, whom they turn out to be.
public final class OnDutyScreenModel {
    private static final Texts T = Texts.of(OnDutyScreenModel.class);
    private static final int BACK_DAYS = 62;
    private static final Pattern NAMED = Pattern.compile("(.*?\\D)[\\s,\uff0c\u3001]*(\\+?\\d[\\d-]{4,})");

    /// What was read at one moment.
    ///
    /// @param unknown people of the last two months who came unplanned and are not matched yet
    public record Reading(LocalDateTime moment, List<DutyPlace> places, List<WalkUp> unknown) {}

    private final Ledger ledger;
    private final Rosters rosters;
    private final DutyBoard board;
    private final Attendance attendance;
    private final WalkUps walkUps;
    private final MemberIndex index;
    private final Tasks tasks;
    private final ObjectProperty<@Nullable Reading> shown = new SimpleObjectProperty<>(this, "shown");
    private final ObjectProperty<@Nullable Said> said = new SimpleObjectProperty<>(this, "said");
    private boolean loaded;

    public OnDutyScreenModel(Ledger ledger, Rosters rosters, MemberIndex index, Tasks tasks) {
        this.ledger = ledger;
        this.rosters = rosters;
        this.index = index;
        this.tasks = tasks;
        this.board = new DutyBoard(rosters);
        this.attendance = new Attendance(ledger, rosters.clock());
        this.walkUps = new WalkUps(ledger, rosters.clock());
        ledger.onChange(changed -> {
            if (loaded && changed.touches("duty", "duty_suspension", "walk_up", "shift", "post", "member")) {
                load();
            }
        });
    }

    public ObjectProperty<@Nullable Reading> shown() {
        return shown;
    }

    public ObjectProperty<@Nullable Said> said() {
        return said;
    }

    public Rosters rosters() {
        return rosters;
    }

    /// Reads the board again.
    public void load() {
        loaded = true;
        tasks.run(T.get("work.onDuty"), progress -> read()).then(shown::set).start();
    }

    private Reading read() {
        LocalDate today = rosters.today();
        List<WalkUp> unknown = walkUps.walkUps(new Period(today.minusDays(BACK_DAYS), today.plusDays(1))).stream()
                .filter(each -> !each.matched())
                .toList();
        return new Reading(attendance.now(), board.now(), unknown);
    }

    /// The next step of a person: come, then gone.
    public void step(AttendanceLine line) {
        if (line.phase() == AttendanceLine.Phase.THERE) {
            depart(line);
        } else {
            arrive(line);
        }
    }

    private void arrive(AttendanceLine line) {
        Duty duty = line.duty();
        WalkUp walkUp = line.walkUp();
        if (duty != null) {
            write(T.get("done.arrive", line.name()), () -> attendance.arrive(duty.id(), null));
        } else if (walkUp != null) {
            write(T.get("done.arrive", line.name()), () -> walkUps.write(walkUp.id(), attendance.now(), null, null));
        }
    }

    private void depart(AttendanceLine line) {
        Duty duty = line.duty();
        WalkUp walkUp = line.walkUp();
        if (duty != null) {
            write(T.get("done.depart", line.name()), () -> attendance.depart(duty.id(), null));
        } else if (walkUp != null) {
            write(T.get("done.depart", line.name()), () -> walkUps.depart(walkUp.id(), null));
        }
    }

    /// Everyone of a place has come.
    public void arriveAll(DutyPlace place) {
        Slot slot = place.slot();
        write(
                T.get("done.arriveAll", place.post().name()),
                () -> attendance.arriveAll(slot.shift().id(), slot.day()));
    }

    /// Times or minutes by hand; for the form, which shows its refusal.
    public void times(
            AttendanceLine line,
            @Nullable LocalDateTime arrived,
            @Nullable LocalDateTime departed,
            @Nullable Integer minutes) {
        Duty duty = line.duty();
        WalkUp walkUp = line.walkUp();
        if (duty != null) {
            attendance.write(duty.id(), arrived, departed, minutes);
        } else if (walkUp != null) {
            walkUps.write(walkUp.id(), arrived, departed, minutes);
        }
    }

    /// Somebody came unplanned; for the form.
    public WalkUp walkUp(@Nullable String name, @Nullable String phone, Slot slot) {
        return walkUps.add(name, phone, slot.shift().id(), slot.day());
    }

    /// The same from the line under a place.
    public void walkUpNow(String name, String phone, Slot slot) {
        write(
                T.get("walkUp.done", name),
                () -> walkUps.add(name, phone, slot.shift().id(), slot.day()));
    }

    /// Name and phone from one line: the digits at its end are the phone.
    String[] split(String line) {
        Matcher m = NAMED.matcher(line.strip());
        return m.matches() ? new String[] {m.group(1).strip(), m.group(2)} : new String[] {line.strip(), ""};
    }

    public void strike(WalkUp walkUp) {
        write(T.get("done.strike", walkUp.name().value()), () -> walkUps.strike(walkUp.id()));
    }

    public void match(WalkUp walkUp, Member member) {
        write(
                T.get("done.match", walkUp.name().value(), member.called()),
                () -> walkUps.match(walkUp.id(), member.id()));
    }

    /// Who of the roll it could be: what was suggested, or what was typed.
    public void candidates(WalkUp walkUp, String typed, Consumer<List<Member>> then) {
        if (typed.isBlank()) {
            tasks.run(T.get("work.onDuty"), progress -> walkUps.suggestions(walkUp))
                    .then(then)
                    .start();
        } else {
            then.accept(index.find(typed, 12));
        }
    }

    /// Places somebody can be added to: those of today, the ones that are on now first.
    List<NamedPlace> places() {
        LocalDate today = rosters.today();
        LocalDateTime now = attendance.now();
        DutyRoster roster = rosters.period(new Period(today.minusDays(1), today));
        return roster.slots().stream()
                .filter(slot -> !slot.begin().isAfter(now.plusHours(2))
                        && roster.suspension(slot).isEmpty())
                .sorted(Comparator.comparing((Slot slot) -> !slot.span().contains(now))
                        .thenComparing(Slot::begin, Comparator.reverseOrder()))
                .map(slot -> new NamedPlace(slot, roster.post(slot.shift()).name()))
                .toList();
    }

    /// Hours to a tenth, for people to read.
    static String hours(int minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /// Such as `11月12日 白班 08-20`.
    public static String when(Slot slot) {
        return T.get(
                "onDuty.slot",
                Dates.brief(slot.day()),
                slot.shift().name(),
                slot.shift().hours());
    }

    public void undo() {
        tasks.write(T.get("work.undo"), progress -> ledger.undo())
                .then(step ->
                        step.ifPresent(back -> said.set(new Said(T.get("done.undo", back.subject()), false, false))))
                .start();
    }

    private void write(String done, Runnable work) {
        tasks.write(done, progress -> {
                    work.run();
                    return true;
                })
                .then(ok -> said.set(new Said(done, true, false)))
                .start();
    }
}
