package org.shouwang.roster.solver;

import java.util.SplittableRandom;

/// Small changes of a draft, chosen by lot: hand over, exchange, move on, close a gap, pass round, exchange some days.
/// Each leaves the draft changed but not kept.
final class Moves {
    private static final int TRIES = 8;
    private static final int LONGEST = 7;

    private final Case given;
    private final Room room;
    private final Draft draft;
    private final SplittableRandom lot;

    Moves(Case given, Room room, Draft draft, SplittableRandom lot) {
        this.given = given;
        this.room = room;
        this.draft = draft;
        this.lot = lot;
    }

    /// @return whether anything was changed
    boolean one() {
        int which = lot.nextInt(100);
        int place = room.open()[lot.nextInt(room.open().length)];
        if (which < 4 || draft.there(place).length < given.places().get(place).wanted()) {
            return which % 2 == 0 ? fill(place) : pull(place);
        }
        if (which < 30) {
            return handOver(place);
        }
        if (which < 62) {
            return exchange(place);
        }
        if (which < 70) {
            return moveOn(place);
        }
        if (which < 80) {
            return passRound(place);
        }
        if (which < 98) {
            return days(place);
        }
        return empty(place);
    }

    private boolean fill(int place) {
        int worker = newcomer(place);
        if (worker < 0) {
            return false;
        }
        draft.put(worker, place);
        return true;
    }

    /// Somebody comes from another place, into which a third one goes.
    private boolean pull(int place) {
        int worker = newcomer(place);
        int from = worker < 0 ? -1 : movable(worker);
        if (from < 0) {
            return fill(place);
        }
        draft.take(worker, from);
        draft.put(worker, place);
        int third = newcomer(from);
        if (third >= 0 && third != worker) {
            draft.put(third, from);
        }
        return true;
    }

    private boolean handOver(int place) {
        int worker = leaver(place);
        int other = newcomer(place);
        if (worker < 0 || other < 0) {
            return false;
        }
        draft.take(worker, place);
        draft.put(other, place);
        return true;
    }

    private boolean exchange(int place) {
        int worker = leaver(place);
        if (worker < 0) {
            return false;
        }
        int[] near = room.near(place);
        int from = lot.nextInt(3) == 0 ? near[lot.nextInt(near.length)] : anywhere();
        int other = from == place ? -1 : leaver(from);
        if (other < 0 || other == worker || !may(worker, from) || !may(other, place)) {
            return false;
        }
        draft.take(worker, place);
        draft.take(other, from);
        draft.put(worker, from);
        draft.put(other, place);
        return true;
    }

    private boolean moveOn(int place) {
        int worker = leaver(place);
        int[] near = room.near(place);
        int to = lot.nextBoolean() ? near[lot.nextInt(near.length)] : anywhere();
        if (worker < 0 || to == place || !may(worker, to)) {
            return false;
        }
        draft.take(worker, place);
        draft.put(worker, to);
        return true;
    }

    /// Three people in a ring, each into the place of the next.
    private boolean passRound(int place) {
        int one = leaver(place);
        int second = anywhere();
        int third = anywhere();
        if (one < 0 || second == place || third == place || second == third) {
            return false;
        }
        int two = leaver(second);
        int three = leaver(third);
        if (two < 0 || three < 0 || one == two || two == three || one == three) {
            return false;
        }
        if (!may(one, second) || !may(two, third) || !may(three, place)) {
            return false;
        }
        draft.take(one, place);
        draft.take(two, second);
        draft.take(three, third);
        draft.put(one, second);
        draft.put(two, third);
        draft.put(three, place);
        return true;
    }

    /// Two people exchange all they have in some days; what the other may not take stays.
    private boolean days(int place) {
        int one = leaver(place);
        int two = one < 0 ? -1 : newcomer(place);
        if (two < 0 || one == two) {
            return false;
        }
        int from = given.places().get(place).day();
        int until = from + lot.nextInt(LONGEST);
        int[] mine = draft.taken(one);
        int[] theirs = draft.taken(two);
        boolean any = exchangeDays(one, two, mine, from, until);
        return exchangeDays(two, one, theirs, from, until) | any;
    }

    private boolean exchangeDays(int giver, int taker, int[] had, int from, int until) {
        boolean any = false;
        for (int place : had) {
            int day = given.places().get(place).day();
            if (day >= from
                    && day <= until
                    && !given.places().get(place).frozen()
                    && !room.fixed(giver, place)
                    && may(taker, place)) {
                draft.take(giver, place);
                draft.put(taker, place);
                any = true;
            }
        }
        return any;
    }

    private boolean empty(int place) {
        int worker = leaver(place);
        if (worker < 0) {
            return false;
        }
        draft.take(worker, place);
        return true;
    }

    private int anywhere() {
        return room.open()[lot.nextInt(room.open().length)];
    }

    /// Somebody in a place who is not fixed there, -1 for nobody.
    private int leaver(int place) {
        int[] there = draft.there(place);
        if (there.length == 0) {
            return -1;
        }
        int worker = there[lot.nextInt(there.length)];
        return room.fixed(worker, place) ? -1 : worker;
    }

    /// Somebody who may stand in a place and does not, -1 if none is met by chance.
    private int newcomer(int place) {
        int[] candidates = room.candidates(place);
        for (int i = 0; i < TRIES && candidates.length > 0; i++) {
            int worker = candidates[lot.nextInt(candidates.length)];
            if (!draft.takes(worker, place)) {
                return worker;
            }
        }
        return -1;
    }

    /// A place of a worker that can be given up, -1 if none is met by chance.
    private int movable(int worker) {
        int[] taken = draft.taken(worker);
        for (int i = 0; i < TRIES && taken.length > 0; i++) {
            int place = taken[lot.nextInt(taken.length)];
            if (!given.places().get(place).frozen() && !room.fixed(worker, place)) {
                return place;
            }
        }
        return -1;
    }

    private boolean may(int worker, int place) {
        return !draft.takes(worker, place) && room.may(worker, place);
    }
}
