package org.shouwang.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.shouwang.compound.RoomId;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// What is noted of many doors at once after a round through the building; each is one act that one undo takes back.
public final class Rounds {
    private static final Texts T = Texts.of(Rounds.class);

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the compound's time zone
    public Rounds(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Notes that rooms were seen to be empty; those of which something is noted already are left as they are.
    ///
    /// @return how many were noted
    public int markVacant(List<RoomId> rooms) {
        return ledger.write(HouseholdAct.MARK_VACANT, T.get("rounds.rooms", rooms.size()), tx -> {
            Map<RoomId, Occupancy> now = Occupancy.of(tx);
            List<RoomId> unknown = rooms.stream()
                    .filter(room -> now.get(room) == Occupancy.UNREGISTERED)
                    .toList();
            Household empty = Household.blank().withStatus(HouseholdStatus.VACANT);
            Writing writing = new Writing(tx, today());
            unknown.forEach(room -> writing.insert(HouseholdCard.blank().with(empty.withRoomId(room))));
            return unknown.size();
        });
    }

    /// Notes that the households are 党员户, or that they are not.
    ///
    /// @return how many were changed
    public int markParty(List<HouseholdId> households, boolean party) {
        return each(HouseholdAct.MARK_PARTY, households, home -> home.withPartyHousehold(party));
    }

    /// Notes that the entries of the households were checked today and found right.
    ///
    /// @return how many were changed
    public int checked(List<HouseholdId> households) {
        return each(HouseholdAct.CHECK, households, UnaryOperator.identity());
    }

    private int each(HouseholdAct act, List<HouseholdId> households, UnaryOperator<Household> how) {
        return ledger.write(act, T.get("rounds.households", households.size()), tx -> {
            int changed = 0;
            for (HouseholdId id : households) {
                changed += change(tx, Households.stored(tx, id).household(), how);
            }
            return changed;
        });
    }

    private int change(Tx tx, Household before, UnaryOperator<Household> how) {
        Household after = how.apply(before).withUpdatedOn(today());
        return after.equals(before) || !tx.update("household", after) ? 0 : 1;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
