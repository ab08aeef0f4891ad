package org.shouwang.branch;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The branch of this store: one, set up once, revised when the secretary or the approval changes.
public final class Branches {
    private static final Texts T = Texts.of(Branches.class);

    private final Ledger ledger;

    public Branches(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Empty in a store where nobody has named the branch yet.
    public Optional<Branch> branch() {
        return ledger.read(BranchStore::branch);
    }

    /// The branch's name, or the empty text.
    public String name() {
        return branch().map(Branch::name).orElse("");
    }

    /// Sets up the branch, or revises what is known of it. Fault BRANCH-01 without a name.
    public Branch set(
            String name,
            @Nullable String superior,
            @Nullable String approvalNo,
            @Nullable LocalDate foundedOn,
            @Nullable PersonName secretaryName,
            @Nullable Phone secretaryPhone) {
        if (name.isBlank()) {
            throw new Fault("BRANCH-01", T.get("branch.noName"));
        }
        return ledger.write(BranchAct.SET_BRANCH, name.strip(), tx -> {
            Optional<Branch> known = BranchStore.branch(tx);
            BranchId id = known.map(Branch::id).orElseGet(() -> new BranchId(tx.nextId()));
            Branch branch =
                    new Branch(id, name.strip(), superior, approvalNo, foundedOn, secretaryName, secretaryPhone);
            if (known.isPresent()) {
                tx.update("branch", branch);
            } else {
                tx.insert("branch", branch);
            }
            return branch;
        });
    }
}
