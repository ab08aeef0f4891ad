package org.shouwang.roster.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.core.Confidential;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.Cell;
import org.shouwang.roster.Conflict;
import org.shouwang.roster.Duties;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyBlocks;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Slot;
import org.shouwang.roster.Waiver;
import org.shouwang.roster.Waivers;
import org.shouwang.roster.solver.Rule;

/// Single changes of the roster by hand, each in the background and told in one line.
public final class DutyEdits {
    private static final Texts T = Texts.of(DutyEdits.class);

    private final Duties duties;
    private final Tasks tasks;
    private final ObjectProperty<@Nullable Shown> shown;
    private final ObjectProperty<@Nullable Said> said;
    private final List<Duty> fresh = new ArrayList<>();
    private final DutyBlocks blocks;
    private final Waivers waivers;

    DutyEdits(
            Duties duties,
            RosterSetup setup,
            Tasks tasks,
            ObjectProperty<@Nullable Shown> shown,
            ObjectProperty<@Nullable Said> said) {
        this.duties = duties;
        this.blocks = setup.blocks();
        this.waivers = setup.waivers();
        this.tasks = tasks;
        this.shown = shown;
        this.said = said;
    }

    public void assign(Slot slot, Member member) {
        write(
                T.get("done.assign", where(slot), member.called()),
                () -> duties.assign(slot.shift().id(), slot.day(), member.id()));
    }

    /// The person stands in another place as well.
    public void copy(Duty duty, Slot slot) {
        write(
                T.get("done.assign", where(slot), called(duty)),
                () -> duties.assign(slot.shift().id(), slot.day(), duty.memberId()));
    }

    /// Somebody else stands there instead; as if the plan had said so from the beginning.
    public void give(Duty duty, Member member) {
        write(T.get("done.give", where(duty), member.called()), () -> blocks.give(duty.id(), member.id()));
    }

    /// Why a rule is broken here on purpose; blank takes it back.
    public void overrule(Duty duty, String why) {
        write(T.get("done.overrule", where(duty), called(duty)), () -> {
            duties.overrule(duty.id(), Confidential.orNull(why));
            return null;
        });
    }

    /// Writes a block of places, as one act.
    public void put(List<Cell> cells) {
        tasks.write(T.get("work.put"), progress -> blocks.put(cells))
                .then(count -> said.set(new Said(T.get("done.put", cells.size(), count), true, false)))
                .start();
    }

    public void remove(List<Duty> several) {
        write(T.get("done.removeAll", several.size()), () -> {
            blocks.remove(several.stream().map(Duty::id).toList());
            return null;
        });
    }

    public void remove(Duty duty) {
        write(T.get("done.remove", where(duty), called(duty)), () -> {
            duties.remove(duty.id());
            return null;
        });
    }

    public void pin(Duty duty) {
        String done = duty.pinned() ? T.get("done.loosen", called(duty)) : T.get("done.pin", called(duty));
        write(done, () -> duties.pin(duty.id(), !duty.pinned()));
    }

    public void lead(Duty duty) {
        write(T.get("done.lead", where(duty), called(duty)), () -> duties.lead(duty.id()));
    }

    public void move(Duty duty, Slot slot) {
        write(
                T.get("done.move", called(duty), where(slot)),
                () -> duties.move(duty.id(), slot.shift().id(), slot.day()));
    }

    public void swap(Duty one, Duty other) {
        write(T.get("done.swap", called(one), called(other)), () -> {
            duties.swap(one.id(), other.id());
            return null;
        });
    }

    public void standIn(Duty duty, Member member) {
        write(
                T.get("done.standIn", member.called(), called(duty)),
                () -> duties.standIn(duty.id(), member.id(), duty.reason()));
    }

    public void absent(Duty duty, String reason) {
        write(T.get("done.absent", called(duty)), () -> duties.absent(duty.id(), Confidential.orNull(reason)));
    }

    public void makeUp(Duty duty, Slot slot) {
        write(
                T.get("done.makeUp", called(duty), where(slot)),
                () -> duties.makeUp(duty.id(), slot.shift().id(), slot.day()));
    }

    /// One rule does not count in one place, for everybody.
    public void waive(Rule rule, Slot slot) {
        tasks.write(
                        T.get("work.waive"),
                        progress -> waivers.waive(rule, slot.shift().id(), slot.day(), null, null))
                .then(waiver -> said.set(new Said(T.get("done.waive", Texts.name(rule), where(slot)), true, false)))
                .start();
    }

    public void takeBack(Waiver waiver) {
        tasks.write(T.get("work.waive"), progress -> {
                    waivers.takeBack(waiver.id());
                    return waiver.rule();
                })
                .then(rule -> said.set(new Said(T.get("done.unwaive", Texts.name(rule)), true, false)))
                .start();
    }

    private void write(String done, Supplier<@Nullable Duty> work) {
        Work<@Nullable Duty> writing = progress -> work.get();
        tasks.write(done, writing)
                .then(duty -> {
                    said.set(new Said(done, true, false));
                    if (duty != null) {
                        fresh.add(duty);
                    }
                })
                .start();
    }

    /// The duties changed last that break a rule nobody may break unsaid, each told once.
    public List<Conflict> broken() {
        Shown now = shown.get();
        if (now == null || fresh.isEmpty()) {
            return List.of();
        }
        List<Duty> seen = fresh.stream()
                .filter(duty -> now.roster().allDuties().contains(duty))
                .toList();
        fresh.removeAll(seen);
        return seen.stream()
                .map(now::conflict)
                .filter(conflict ->
                        conflict != null && conflict.red() && conflict.duty().overruled() == null)
                .map(java.util.Objects::requireNonNull)
                .toList();
    }

    private String where(Duty duty) {
        return with(roster -> where(roster.slot(duty)));
    }

    /// Such as `11月12日 00-08 南门`.
    String where(Slot slot) {
        return with(roster -> T.get(
                "slot.where",
                Dates.brief(slot.day()),
                slot.shift().hours(),
                roster.post(slot.shift()).name()));
    }

    private String called(Duty duty) {
        return with(roster -> roster.member(duty.memberId()).called());
    }

    private String with(Function<DutyRoster, String> words) {
        Shown now = shown.get();
        return now == null ? "" : words.apply(now.roster());
    }
}
