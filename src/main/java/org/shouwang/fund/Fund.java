package org.shouwang.fund;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Money of one source that may be spent for its purposes only (专款专用).
///
/// @param purposes the allowed purposes, one a line
/// @param closedOn the day it was wound up with nothing left, null while it runs
public record Fund(
        FundId id,
        FundSource source,
        String name,
        @Nullable String grantedBy,
        @Nullable String documentNo,
        String purposes,
        LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    static Fund of(FundId id, FundDraft draft, LocalDate openedOn) {
        return new Fund(
                id,
                draft.source(),
                draft.name(),
                draft.grantedBy(),
                draft.documentNo(),
                String.join("\n", draft.purposes()),
                openedOn,
                null);
    }

    public List<String> allowed() {
        return purposes.lines().toList();
    }

    public boolean running() {
        return closedOn == null;
    }

    public FundDraft draft() {
        return new FundDraft(source, name, grantedBy, documentNo, allowed());
    }

    Fund revised(FundDraft draft) {
        Fund revised = of(id, draft, openedOn);
        return closedOn == null ? revised : revised.closed(closedOn);
    }

    Fund closed(@Nullable LocalDate day) {
        return new Fund(id, source, name, grantedBy, documentNo, purposes, openedOn, day);
    }
}
