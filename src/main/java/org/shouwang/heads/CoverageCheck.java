package org.shouwang.heads;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.Placed;
import org.shouwang.household.ResidentId;
import org.shouwang.kit.db.Query;
import org.shouwang.ledger.Ledger;

/// Looks through the whole compound for what nobody covers (横向到边).
public final class CoverageCheck {
    private final Ledger ledger;

    public CoverageCheck(Ledger ledger) {
        this.ledger = ledger;
    }

    /// All questions that make sense here, also those without a gap; the areas' only where there are areas.
    public List<Gap> gaps() {
        return ledger.read(CoverageCheck::of);
    }

    static List<Gap> of(Query q) {
        Coverage coverage = Heads.coverage(q);
        GroupBook book = GroupBook.of(q);
        Set<RoomId> lived = GroupBook.lived(q);
        List<Gap> gaps = new ArrayList<>();
        gaps.add(seats(Gap.Kind.BUILDING_HEAD, coverage.buildings(), coverage.buildingsWithout()));
        gaps.add(seats(Gap.Kind.UNIT_HEAD, coverage.units(), coverage.unitsWithout()));
        if (!coverage.further().isEmpty()) {
            gaps.add(seats(Gap.Kind.FURTHER_HEAD, coverage.further().size(), coverage.furtherWithout()));
        }
        List<Coverage.Seat> held =
                coverage.all().stream().filter(Coverage.Seat::taken).toList();
        gaps.add(seats(
                Gap.Kind.HEAD_GONE,
                held.size(),
                held.stream().filter(seat -> gone(q, seat)).toList()));
        gaps.add(new Gap(
                Gap.Kind.GROUP,
                lived.size(),
                book.uncovered().stream().map(Gap.Item::of).toList()));
        gaps.add(new Gap(
                Gap.Kind.LEADER,
                book.groups().size(),
                book.leaderless().stream().map(Gap.Item::of).toList()));
        areas(q, lived).ifPresent(gaps::add);
        gaps.add(phones(q));
        return gaps;
    }

    /// Whether whoever holds an office is from the registry and has moved out or died.
    static boolean gone(Query q, Coverage.Seat seat) {
        Head head = seat.head();
        ResidentId resident = head == null ? null : head.residentId();
        return resident != null
                && GroupStore.home(q, resident).filter(GroupStore.Home::here).isEmpty();
    }

    private static Gap seats(Gap.Kind kind, int total, List<Coverage.Seat> seats) {
        return new Gap(kind, total, seats.stream().map(Gap.Item::of).toList());
    }

    private static Optional<Gap> areas(Query q, Set<RoomId> lived) {
        List<AreaCard> standing =
                Areas.of(q).stream().filter(AreaCard::standing).toList();
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        Set<RoomId> covered = new HashSet<>();
        standing.forEach(card -> card.rooms().forEach(place -> covered.add(place.id())));
        List<Gap.Item> items = Layout.of(q).places().stream()
                .filter(place -> lived.contains(place.id()) && !covered.contains(place.id()))
                .map(Gap.Item::of)
                .toList();
        return Optional.of(new Gap(Gap.Kind.AREA, lived.size(), items));
    }

    private static Gap phones(Query q) {
        List<Place> without = new ArrayList<>();
        int[] homes = new int[1];
        Placed.each(q, placed -> {
            homes[0]++;
            if (HouseholdRow.of(placed).phone().isEmpty()) {
                without.add(placed.place());
            }
        });
        return new Gap(
                Gap.Kind.PHONE, homes[0], without.stream().map(Gap.Item::of).toList());
    }
}
