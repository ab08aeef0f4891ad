package org.shouwang.household.ui;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.RoomId;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentIndex;
import org.shouwang.household.Suspect;
import org.shouwang.household.Twins;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// Asks in the background whether a person being typed is registered already.
public final class Suspecting {
    private static final Texts T = Texts.of(Suspecting.class);

    private final Ledger ledger;
    private final ResidentIndex index;
    private final Tasks tasks;

    Suspecting(Ledger ledger, ResidentIndex index, Tasks tasks) {
        this.ledger = ledger;
        this.index = index;
        this.tasks = tasks;
    }

    /// @param own the household whose form this is
    void ask(Resident typed, @Nullable RoomId room, HouseholdId own, Consumer<List<Suspect>> answer) {
        tasks.run(T.get("suspect.asking"), progress -> ledger.read(q -> Twins.suspects(q, index, typed, room, own)))
                .then(answer)
                .start();
    }
}
