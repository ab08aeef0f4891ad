package org.shouwang.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;

/// 查岗: who looked at which post, whom they found, what was wrong.
public final class PostChecks {
    private static final Texts T = Texts.of(PostChecks.class);

    private final Ledger ledger;
    private final Rosters rosters;
    private final Clock clock;

    /// @param clock its zone is the local time of the compound
    public PostChecks(Ledger ledger, Rosters rosters, Clock clock) {
        this.ledger = ledger;
        this.rosters = rosters;
        this.clock = clock;
    }

    /// A check as typed.
    ///
    /// @param at null for now
    /// @param present who was there, in words; null for all who should be
    /// @param finding what was found, blank for all in order
    public record Draft(
            @Nullable LocalDateTime at,
            @Nullable String checker,
            ShiftId shift,
            LocalDate day,
            @Nullable String present,
            @Nullable String finding) {}

    /// The latest first.
    public List<PostCheck> checks(Period period) {
        return ledger.read(q -> HandoverStore.checks(q, period.first(), period.last()));
    }

    /// Who should be in a place, in words; those come unplanned included.
    public String due(ShiftId shift, LocalDate day) {
        return ledger.read(q -> {
            Slot slot = Places.slot(q, shift, day);
            return DutyPlace.lines(rosters.period(q, Period.day(day)), slot).stream()
                    .filter(AttendanceLine::manned)
                    .map(AttendanceLine::name)
                    .collect(Collectors.joining(T.get("join")));
        });
    }

    /// @throws Fault ROSTER-47 without a checker; ROSTER-34 a time to come
    public PostCheck add(Draft draft) {
        return put(null, draft);
    }

    /// Puts a check right; who should have been there stays as it was written.
    public PostCheck revise(PostCheckId id, Draft draft) {
        return put(id, draft);
    }

    private PostCheck put(@Nullable PostCheckId id, Draft draft) {
        PersonName checker = PersonName.orNull(draft.checker());
        if (checker == null) {
            throw new Fault("ROSTER-47", T.get("check.noChecker"));
        }
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime at = draft.at() == null ? now : draft.at().truncatedTo(ChronoUnit.MINUTES);
        if (at.isAfter(now)) {
            throw new Fault("ROSTER-34", T.get("attendance.later"));
        }
        String subject = ledger.read(q -> Places.words(q, draft.shift(), draft.day()));
        Confidential expected = Confidential.orNull(due(draft.shift(), draft.day()));
        return ledger.write(DutyLogAct.CHECK_POST, subject, tx -> {
            PostCheck old = id == null ? null : known(tx, id);
            Confidential due = old == null ? expected : old.due();
            String present = draft.present();
            Confidential finding = Confidential.orNull(draft.finding());
            PostCheck check = new PostCheck(
                    id == null ? new PostCheckId(tx.nextId()) : id,
                    at,
                    checker,
                    draft.shift(),
                    draft.day(),
                    due,
                    present == null ? due : Confidential.orNull(present),
                    finding == null,
                    finding);
            if (old == null) {
                tx.insert("post_check", check);
            } else {
                tx.update("post_check", check);
            }
            return check;
        });
    }

    /// Takes out a check that was written by mistake.
    public void strike(PostCheckId id) {
        PostCheck check = ledger.read(q -> known(q, id));
        String subject = ledger.read(q -> Places.words(q, check.shiftId(), check.day()));
        ledger.act(DutyLogAct.CHECK_POST, subject, tx -> tx.delete("post_check", known(tx, id)));
    }

    private static PostCheck known(org.shouwang.kit.db.Query q, PostCheckId id) {
        return HandoverStore.check(q, id).orElseThrow(() -> new Fault("ROSTER-48", T.get("check.gone")));
    }
}
