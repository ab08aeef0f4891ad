package org.shouwang.app.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.app.Desk;
import org.shouwang.branch.Availability;
import org.shouwang.branch.HomeUnit;
import org.shouwang.branch.HomeUnitKind;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberKind;
import org.shouwang.branch.Membership;
import org.shouwang.branch.Sex;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;

/// The made-up branch: 21 Party members, 23 volunteers.
final class SampleBranch {
    private static final int PARTY_MEMBERS = 21;
    private static final int VOLUNTEERS = 23;

    private final Desk desk;
    private final MadeUp madeUp;
    private final LocalDate from;

    SampleBranch(Desk desk, MadeUp madeUp, LocalDate from) {
        this.desk = desk;
        this.madeUp = madeUp;
        this.from = from;
    }

    void enrol() {
        desk.branches()
                .set(
                        madeUp.word("branch"),
                        madeUp.word("superior"),
                        madeUp.word("approvalNo"),
                        from,
                        new PersonName(madeUp.word("secretary")),
                        madeUp.phone());
        List<HomeUnit> units = madeUp.words("homeUnits").stream()
                .map(name -> desk.roll().homeUnit(name, HomeUnitKind.ORGAN))
                .toList();
        List<String> titles = madeUp.words("dutyTitles");
        for (int i = 0; i < PARTY_MEMBERS; i++) {
            member(MemberKind.PARTY_MEMBER, units.get(i % units.size()), i < titles.size() ? titles.get(i) : null);
        }
        for (int i = 0; i < VOLUNTEERS; i++) {
            member(MemberKind.VOLUNTEER, null, null);
        }
    }

    private void member(MemberKind kind, @Nullable HomeUnit unit, @Nullable String title) {
        boolean male = madeUp.oneIn(2);
        boolean party = kind == MemberKind.PARTY_MEMBER;
        Member plain = Member.of(madeUp.name(madeUp.surname(), male), kind, madeUp.phone());
        String dwelling = (1 + madeUp.number(8)) + "-" + (1 + madeUp.number(3)) + "-" + (1 + madeUp.number(10)) + "0"
                + (1 + madeUp.number(3));
        desk.roll()
                .enrol(new Member(
                        plain.id(),
                        plain.name(),
                        kind,
                        party ? (madeUp.oneIn(8) ? Membership.PROBATIONARY : Membership.FULL) : Membership.NONE,
                        unit == null ? null : unit.id(),
                        title,
                        plain.phone(),
                        male ? Sex.MALE : Sex.FEMALE,
                        new Confidential(dwelling),
                        madeUp.oneIn(6) ? Availability.DAY : Availability.ANY,
                        plain.status(),
                        from,
                        null,
                        null,
                        null));
    }
}
