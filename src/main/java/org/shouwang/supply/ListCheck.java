package org.shouwang.supply;

import org.shouwang.core.PersonName;
import org.shouwang.core.Quantity;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Whether a list to sign can be given out, looked at before anybody signs.
final class ListCheck {
    private static final Texts T = Texts.of(ListCheck.class);

    private ListCheck() {}

    /// @param issuing that would book all of it
    static void refuseShort(Query q, IssueListDraft draft, Issuing issuing) {
        long times = draft.recipients().stream()
                .mapToLong(IssueListDraft.Recipient::times)
                .sum();
        draft.shares().forEach(share -> refuseShort(q, share, times, draft));
        issuing.refuse(wanted(draft, times));
    }

    /// All shares together, as they will be booked.
    private static StockOut wanted(IssueListDraft draft, long times) {
        String purpose = draft.purpose() == null || draft.purpose().isBlank()
                ? draft.title().strip()
                : draft.purpose();
        StockOut all = StockOut.of(draft.kind(), draft.day(), purpose);
        for (IssueListDraft.Share share : draft.shares()) {
            all = all.line(share.item(), share.quantity().times(times), null);
        }
        return all;
    }

    /// Who gets something; a household without a name is called by its door.
    static PersonName recipient(IssueListDraft.Recipient one) {
        PersonName name = one.household() == null ? Witness.person(one.name(), "taker") : PersonName.orNull(one.name());
        if (name == null) {
            throw new Fault("SUPPLY-02", T.get("fault.list.empty")).at("taker");
        }
        return name;
    }

    private static void refuseShort(Query q, IssueListDraft.Share share, long times, IssueListDraft draft) {
        if (!share.quantity().positive()) {
            throw new Fault("SUPPLY-02", T.get("fault.nothing")).at("quantity");
        }
        StockLevel level = Levels.of(q, draft.day()).stream()
                .filter(one -> one.item().id().equals(share.item()))
                .findFirst()
                .orElseThrow(() -> new Fault("SUPPLY-01", T.get("fault.gone")));
        Quantity want = share.quantity().times(times);
        if (want.compareTo(level.usable()) > 0) {
            StockItem item = level.item();
            throw new Fault(
                    "SUPPLY-03",
                    T.get(
                            "fault.list.short",
                            item.called(),
                            Amounts.words(item, want),
                            Amounts.words(item, level.usable()),
                            Amounts.words(item, want.minus(level.usable()))));
        }
    }
}
