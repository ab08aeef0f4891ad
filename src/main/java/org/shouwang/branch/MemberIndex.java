package org.shouwang.branch;

import java.util.List;
import java.util.Optional;
import org.shouwang.kit.text.MatchEntry;
import org.shouwang.kit.text.MatchIndex;
import org.shouwang.ledger.Ledger;

/// Finds a person on the roll by name, pinyin, initials or the last digits of the phone; answers from memory and
/// follows every change of the roll.
public final class MemberIndex {
    private static final String GROUP = "member";

    private final Roll roll;
    private final MatchIndex<MemberId> index = new MatchIndex<>();
    private volatile List<Member> people = List.of();

    public MemberIndex(Ledger ledger) {
        roll = new Roll(ledger);
        refresh();
        ledger.onChange(changed -> {
            if (changed.touches("member")) {
                refresh();
            }
        });
    }

    /// Those who serve here, best first, at most `limit`.
    public List<Member> find(String typed, int limit) {
        return index.find(typed, limit).stream()
                .flatMap(id -> member(id).stream())
                .toList();
    }

    public Optional<Member> member(MemberId id) {
        return people.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /// Everyone on the roll, those who have left included.
    public List<Member> people() {
        return people;
    }

    private synchronized void refresh() {
        people = List.copyOf(roll.all());
        index.fill(people.stream()
                .filter(member -> member.status() != MemberStatus.LEFT)
                .map(MemberIndex::entry)
                .toList());
    }

    private static MatchEntry<MemberId> entry(Member member) {
        MatchEntry<MemberId> entry =
                MatchEntry.of(member.id(), GROUP, member.kind().ordinal()).name(member.called());
        return member.phone() == null ? entry : entry.phone(member.phone().value());
    }
}
