package org.shouwang.branch.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Branches;
import org.shouwang.branch.HomeUnit;
import org.shouwang.branch.HomeUnitId;
import org.shouwang.branch.HomeUnitKind;
import org.shouwang.branch.Leave;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberStatus;
import org.shouwang.branch.Roll;
import org.shouwang.branch.RollSheet;
import org.shouwang.core.Confidential;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Pinyin;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// What the list of members and volunteers shows and can do.
public final class MemberScreenModel {
    private static final Texts T = Texts.of(MemberScreenModel.class);

    private final Ledger ledger;
    private final Roll roll;
    private final Branches branches;
    private final Tasks tasks;
    private final Clock clock;
    private final Supplier<PageLook> look;
    private final ObjectProperty<List<MemberLine>> lines = new SimpleObjectProperty<>(this, "lines", List.of());
    private final ObjectProperty<@Nullable String> done = new SimpleObjectProperty<>(this, "done");
    private volatile List<HomeUnit> units = List.of();
    private volatile boolean loaded;

    public MemberScreenModel(Ledger ledger, Clock clock, Tasks tasks, Supplier<PageLook> look) {
        this.ledger = ledger;
        this.roll = new Roll(ledger);
        this.branches = new Branches(ledger);
        this.tasks = tasks;
        this.clock = clock;
        this.look = look;
        ledger.onChange(change -> {
            if (loaded && change.touches("member", "member_leave", "home_unit")) {
                load();
            }
        });
    }

    /// By kind, then in the order of the dictionary.
    public ObjectProperty<List<MemberLine>> lines() {
        return lines;
    }

    /// What was done last, in words.
    public ObjectProperty<@Nullable String> done() {
        return done;
    }

    public List<HomeUnit> units() {
        return units;
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Supplier<PageLook> look() {
        return look;
    }

    public void load() {
        loaded = true;
        tasks.run(T.get("work.load"), progress -> read()).then(lines::set).start();
    }

    private List<MemberLine> read() {
        LocalDate today = today();
        List<HomeUnit> all = roll.homeUnits();
        units = all;
        Map<HomeUnitId, String> names = all.stream().collect(Collectors.toMap(HomeUnit::id, HomeUnit::name));
        Map<MemberId, Leave> away = roll.leaves(today, today).stream()
                .collect(Collectors.toMap(Leave::memberId, leave -> leave, (a, b) -> b));
        return roll.all().stream()
                .map(member -> line(member, names, away.get(member.id())))
                .sorted(Comparator.comparing((MemberLine line) -> line.status() == MemberStatus.LEFT)
                        .thenComparing(line -> line.member().kind())
                        .thenComparing(line -> Pinyin.sortKey(line.member().called())))
                .toList();
    }

    private static MemberLine line(Member member, Map<HomeUnitId, String> names, @Nullable Leave leave) {
        String unit = member.homeUnitId() == null ? "" : names.getOrDefault(member.homeUnitId(), "");
        MemberStatus status = member.status() == MemberStatus.LEFT
                ? MemberStatus.LEFT
                : leave == null ? MemberStatus.ON_DUTY : leave.kind();
        return new MemberLine(member, unit, status, leave);
    }

    /// Puts a person on the roll, or changes what is known; runs in the background.
    ///
    /// @param unit the home unit's name, empty for none; a new one is added
    public Member save(Member draft, @Nullable String unit) {
        HomeUnitId home = unit == null || unit.isBlank() ? null : home(unit.strip());
        Member member = draft.withHomeUnit(home);
        if (member.id().equals(MemberId.NONE)) {
            return roll.enrol(member);
        }
        roll.revise(member);
        return member;
    }

    private HomeUnitId home(String name) {
        Optional<HomeUnit> known = roll.homeUnits().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst();
        return known.orElseGet(() -> roll.homeUnit(name, HomeUnitKind.OTHER)).id();
    }

    /// Runs in the background.
    public Leave leave(
            Member member, MemberStatus kind, LocalDate from, @Nullable LocalDate until, @Nullable String reason) {
        return roll.leave(member.id(), kind, from, until, Confidential.orNull(reason), today());
    }

    public void returned(Member member) {
        write(T.get("done.returned", member.called()), () -> roll.returned(member.id(), today()));
    }

    public void depart(Member member) {
        write(T.get("done.departed", member.called()), () -> roll.depart(member.id(), today()));
    }

    public void undo() {
        tasks.write(T.get("work.undo"), progress -> ledger.undo()).start();
    }

    private void write(String words, Runnable work) {
        tasks.write(words, progress -> {
                    work.run();
                    return true;
                })
                .then(ok -> said(words))
                .start();
    }

    /// Shows what was done.
    public void said(String words) {
        done.set(null);
        done.set(words);
    }

    /// The roll of those who are shown.
    public List<Sheet> sheets(List<MemberLine> shown) {
        return List.of(
                RollSheet.roll(shown.stream().map(MemberLine::member).toList(), roll.homeUnits(), branches.name()));
    }
}
