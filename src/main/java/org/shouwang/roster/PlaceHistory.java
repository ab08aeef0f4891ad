package org.shouwang.roster;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.Roll;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Happening;
import org.shouwang.ledger.Ledger;

/// What was done to one place of the roster since it was first manned, and how it stands now, in words.
public final class PlaceHistory {
    private static final Texts T = Texts.of(PlaceHistory.class);

    private final Ledger ledger;
    private final Roll roll;

    public PlaceHistory(Ledger ledger) {
        this.ledger = ledger;
        this.roll = new Roll(ledger);
    }

    /// The latest first; people who were taken out again are not told of.
    ///
    /// @param zone of the compound
    public List<PlaceEvent> of(ShiftId shift, LocalDate day, ZoneId zone) {
        Map<Long, Happening> acts = new TreeMap<>();
        List<Duty> duties = ledger.read(q -> DutyLogStore.place(q, shift, day));
        duties.forEach(duty -> tell("duty", duty.id().value(), acts));
        ledger.read(q -> DutyLogStore.suspension(q, shift, day))
                .ifPresent(suspension -> tell("duty_suspension", suspension.id().value(), acts));
        ledger.read(q -> DutyLogStore.walkUps(q, day, day)).stream()
                .filter(walkUp -> walkUp.shiftId().equals(shift))
                .forEach(walkUp -> tell("walk_up", walkUp.id().value(), acts));
        ledger.read(q -> HandoverStore.handover(q, shift, day))
                .ifPresent(log -> tell("handover", log.id().value(), acts));
        List<PlaceEvent> events = new ArrayList<>();
        for (Happening one : acts.values()) {
            Confidential subject = one.line().subject();
            events.addFirst(new PlaceEvent(
                    LocalDateTime.ofInstant(one.line().at(), zone),
                    one.line().actor().value(),
                    T.get("history.line", one.label(), subject == null ? "" : subject.value())));
        }
        return events;
    }

    private void tell(String table, long row, Map<Long, Happening> acts) {
        ledger.history(table, row).forEach(one -> acts.putIfAbsent(one.line().id(), one));
    }

    /// How a place stands now: a sentence for each duty that is not as planned, and for its suspension.
    public List<String> states(ShiftId shift, LocalDate day) {
        Map<MemberId, Member> people = roll.all().stream().collect(Collectors.toMap(Member::id, member -> member));
        List<String> sentences = new ArrayList<>();
        ledger.read(q -> DutyLogStore.suspension(q, shift, day))
                .ifPresent(each -> sentences.add(T.get("state.suspended") + grounds(each.reason(), each.approvedBy())));
        for (Duty duty : ledger.read(q -> DutyLogStore.place(q, shift, day))) {
            if (duty.status() == DutyStatus.ON || duty.status() == DutyStatus.SUSPENDED) {
                continue;
            }
            String name = called(people, duty.memberId());
            MemberId original = duty.originalMemberId();
            String what = original == null
                    ? T.get("state.plain", name, Texts.name(duty.status()))
                    : T.get("state.instead", name, Texts.name(duty.status()), called(people, original));
            sentences.add(what + grounds(duty.reason(), duty.approvedBy()));
        }
        return sentences;
    }

    private static String called(Map<MemberId, Member> people, MemberId id) {
        Member member = people.get(id);
        return member == null ? "" : member.called();
    }

    private static String grounds(@Nullable Confidential reason, @Nullable PersonName approvedBy) {
        String why = reason == null ? "" : T.get("state.reason", reason.value());
        return approvedBy == null ? why : why + T.get("state.approved", approvedBy.value());
    }
}
