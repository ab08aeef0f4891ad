package org.shouwang.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomBook;
import org.shouwang.compound.RoomId;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.AuditLine;
import org.shouwang.ledger.Ledger;

/// Taking in a whole list of households from outside: first `review`, which writes nothing, then `take` what is wanted.
///
/// A door that has a household already is matched by identity number, then by name. What the list says replaces what is
/// stored, what it leaves empty stays, and nobody is removed.
public final class Intake {
    private final Ledger ledger;
    private final Clock clock;

    public Intake(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Compares the list with what is stored; as many answers as arrivals, in their order.
    public List<Reviewed> review(List<Arrival> arrivals, Progress progress) {
        return review(arrivals, Preference.LIST, progress);
    }

    /// @param preference where the list and the registry differ, what of the registry stays
    public List<Reviewed> review(List<Arrival> arrivals, Preference preference, Progress progress) {
        return ledger.readLong(q -> {
            Review review = new Review(q, preference);
            Reviewed[] all = new Reviewed[arrivals.size()];
            int done = 0;
            for (int at : byBuilding(arrivals)) {
                progress.step(done++, arrivals.size());
                all[at] = review.of(arrivals.get(at));
            }
            return List.of(all);
        });
    }

    /// Building by building in the order in which the list first names them, so that only one building's households
    /// are in memory at a time.
    private static int[] byBuilding(List<Arrival> arrivals) {
        Map<String, Integer> first = new HashMap<>();
        arrivals.forEach(arrival -> first.putIfAbsent(arrival.door().building(), first.size()));
        return IntStream.range(0, arrivals.size())
                .boxed()
                .sorted(Comparator.comparing(
                        at -> first.get(arrivals.get(at).door().building()), Comparator.nullsLast(Integer::compare)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The lists taken in so far that were not taken back, newest first, of this sitting and of former ones.
    public List<AuditLine> taken() {
        return ledger.standing(HouseholdAct.TAKE_IN);
    }

    /// Takes one of them back whole, by the id of its audit line. Fault DB-40 where any of its rows has changed
    /// since; then
    /// nothing is taken back.
    public void takeBack(long line) {
        ledger.takeBack(line);
    }

    /// Takes in the reviewed ones in one act, making missing rooms; REFUSED ones are passed over.
    ///
    /// @param source the name of the list, for the audit and for "undo"
    public Taken take(List<Reviewed> wanted, String source, Progress progress) {
        return ledger.write(HouseholdAct.TAKE_IN, source, tx -> {
            RoomBook rooms = new RoomBook(tx);
            Set<RoomId> used = HouseholdStore.usedRooms(tx);
            Writing writing = new Writing(tx, LocalDate.now(clock)).withoutLookingUp();
            int[] counts = new int[4];
            for (int i = 0; i < wanted.size(); i++) {
                progress.step(i, wanted.size());
                Reviewed reviewed = wanted.get(i);
                HouseholdCard card = reviewed.card();
                switch (reviewed.state()) {
                    case NEW -> {
                        Place place = rooms.place(reviewed.arrival().door());
                        if (used.contains(place.id())) {
                            Households.settle(tx, place.id(), false);
                        }
                        writing.insert(card.with(card.household().withRoomId(place.id())));
                        counts[0]++;
                        counts[3] += card.people().size();
                    }
                    case CHANGED -> {
                        HouseholdCard before =
                                Households.stored(tx, card.household().id());
                        writing.replace(before, card);
                        counts[1]++;
                        counts[3] += card.people().size() - before.people().size();
                    }
                    case IDENTICAL -> counts[2]++;
                    case REFUSED -> {}
                }
            }
            return new Taken(counts[0], counts[1], counts[2], counts[3], rooms.builtRooms());
        });
    }
}
