package org.shouwang.roster.ui;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.core.Confidential;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.Duties;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Slot;

/// Single changes of the roster by hand, each in the background and told in one line.
public final class DutyEdits {
    private static final Texts T = Texts.of(DutyEdits.class);

    private final Duties duties;
    private final Tasks tasks;
    private final ObjectProperty<@Nullable Shown> shown;
    private final ObjectProperty<@Nullable Said> said;

    DutyEdits(Duties duties, Tasks tasks, ObjectProperty<@Nullable Shown> shown, ObjectProperty<@Nullable Said> said) {
        this.duties = duties;
        this.tasks = tasks;
        this.shown = shown;
        this.said = said;
    }

    public void assign(Slot slot, Member member) {
        write(
                T.get("done.assign", where(slot), member.called()),
                () -> duties.assign(slot.shift().id(), slot.day(), member.id()));
    }

    public void remove(Duty duty) {
        write(T.get("done.remove", where(duty), called(duty)), () -> duties.remove(duty.id()));
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
        write(T.get("done.swap", called(one), called(other)), () -> duties.swap(one.id(), other.id()));
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

    private void write(String done, Runnable work) {
        tasks.write(done, progress -> {
                    work.run();
                    return true;
                })
                .then(ok -> said.set(new Said(done, true, false)))
                .start();
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
