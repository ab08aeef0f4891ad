package org.shouwang.branch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// 花名册: everyone who serves here, and when they are away.
public final class Roll {
    private static final Texts T = Texts.of(Roll.class);

    private final Ledger ledger;

    public Roll(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Everyone who was ever enrolled, in the order of enrolment.
    public List<Member> all() {
        return ledger.read(BranchStore::members);
    }

    /// The same from a reading that is already under way.
    public List<Member> all(Query q) {
        return BranchStore.members(q);
    }

    public Optional<Member> member(MemberId id) {
        return ledger.read(q -> BranchStore.member(q, id));
    }

    public List<HomeUnit> homeUnits() {
        return ledger.read(BranchStore::homeUnits);
    }

    /// Times away that touch the days from `from` to `until`, both included.
    public List<Leave> leaves(LocalDate from, LocalDate until) {
        return ledger.read(q -> BranchStore.leaves(q, from, until));
    }

    /// The same from a reading that is already under way.
    public List<Leave> leaves(Query q, LocalDate from, LocalDate until) {
        return BranchStore.leaves(q, from, until);
    }

    /// The unit of that name, added where it is new.
    public HomeUnit homeUnit(String name, HomeUnitKind kind) {
        String plain = name.strip();
        if (plain.isEmpty()) {
            throw new Fault("BRANCH-02", T.get("unit.noName"));
        }
        return ledger.write(
                BranchAct.ADD_HOME_UNIT,
                plain,
                tx -> BranchStore.homeUnit(tx, plain).orElseGet(() -> {
                    HomeUnit unit = new HomeUnit(new HomeUnitId(tx.nextId()), plain, kind);
                    tx.insert("home_unit", unit);
                    return unit;
                }));
    }

    /// Puts a person on the roll; the id of `draft` does not count. A draft that is away gets an open leave.
    /// Fault BRANCH-03 where a person of the same name and phone serves here already.
    public Member enrol(Member draft) {
        return ledger.write(BranchAct.ENROL, draft.called(), tx -> {
            refuseTwin(tx, draft);
            Member member = draft.withId(new MemberId(tx.nextId()));
            tx.insert("member", member);
            if (member.status().away() && member.joinedOn() != null) {
                tx.insert(
                        "member_leave",
                        new Leave(
                                new LeaveId(tx.nextId()), member.id(), member.status(), member.joinedOn(), null, null));
            }
            return member;
        });
    }

    /// Puts several people on the roll, as one act; those who serve here already under the same name, and whose
    /// phone is not another one, are passed over.
    ///
    /// @return those who are new
    public List<Member> enrol(List<Member> drafts) {
        return ledger.write(BranchAct.ENROL, T.get("roll.several", drafts.size()), tx -> {
            List<Member> added = new ArrayList<>();
            for (Member draft : drafts) {
                boolean known = BranchStore.members(tx).stream().anyMatch(other -> same(other, draft));
                if (!known) {
                    added.add(enrol(draft));
                }
            }
            return added;
        });
    }

    private static boolean same(Member known, Member draft) {
        return known.status() != MemberStatus.LEFT
                && known.name().equals(draft.name())
                && (draft.phone() == null
                        || known.phone() == null
                        || known.phone().equals(draft.phone()));
    }

    /// Changes what is known of a person. Where they stand changes by [#leave], [#returned] and [#depart] only.
    public void revise(Member member) {
        ledger.act(BranchAct.REVISE, member.called(), tx -> {
            Member before = known(tx, member.id());
            refuseTwin(tx, member);
            tx.update("member", member.withStatus(before.status(), before.leftOn()));
        });
    }

    /// Notes that a person is away from `from` to `until` (null: not known how long).
    ///
    /// @param kind RESTING, LEAVE or HOME_QUARANTINE
    public Leave leave(
            MemberId id,
            MemberStatus kind,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Confidential reason,
            LocalDate today) {
        if (!kind.away()) {
            throw new IllegalArgumentException("Not a leave: " + kind);
        }
        if (until != null && until.isBefore(from)) {
            throw new Fault("BRANCH-05", T.get("leave.backwards"));
        }
        return ledger.write(BranchAct.LEAVE, ledger.read(q -> known(q, id)).called(), tx -> {
            Leave leave = new Leave(new LeaveId(tx.nextId()), id, kind, from, until, reason);
            tx.insert("member_leave", leave);
            if (leave.covers(today)) {
                tx.update("member", known(tx, id).withStatus(kind, null));
            }
            return leave;
        });
    }

    /// The person is back from `day` on: times away that reach into it end the day before.
    public void returned(MemberId id, LocalDate day) {
        ledger.act(BranchAct.RETURN, ledger.read(q -> known(q, id)).called(), tx -> {
            for (Leave leave : BranchStore.leavesOf(tx, id)) {
                if (leave.covers(day)) {
                    if (leave.fromDay().isBefore(day)) {
                        tx.update("member_leave", leave.until(day.minusDays(1)));
                    } else {
                        tx.delete("member_leave", leave);
                    }
                }
            }
            tx.update("member", known(tx, id).withStatus(MemberStatus.ON_DUTY, null));
        });
    }

    /// The person leaves the branch for good; `day` is the last one.
    public void depart(MemberId id, LocalDate day) {
        ledger.act(
                BranchAct.DEPART,
                ledger.read(q -> known(q, id)).called(),
                tx -> tx.update("member", known(tx, id).withStatus(MemberStatus.LEFT, day)));
    }

    private static Member known(Query q, MemberId id) {
        return BranchStore.member(q, id).orElseThrow(() -> new Fault("BRANCH-04", T.get("member.gone")));
    }

    private static void refuseTwin(Tx tx, Member member) {
        boolean twin = BranchStore.members(tx).stream()
                .anyMatch(other -> !other.id().equals(member.id())
                        && other.status() != MemberStatus.LEFT
                        && other.name().equals(member.name())
                        && other.phone() != null
                        && other.phone().equals(member.phone()));
        if (twin) {
            throw new Fault("BRANCH-03", T.get("member.twin", member.called()));
        }
    }
}
