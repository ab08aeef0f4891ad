package org.shouwang.roster;

import java.util.List;
import java.util.Optional;

/// A place that nobody free can take is given to someone whose own place another can take over.
final class Repair {
    private final Filling filling;
    private final Board board;

    Repair(Filling filling, Board board) {
        this.filling = filling;
        this.board = board;
    }

    void run() {
        for (Slot slot : filling.slots()) {
            while (filling.missing(slot) > 0 && mended(slot)) {
                continue;
            }
        }
    }

    private boolean mended(Slot gap) {
        Optional<Load> free = filling.best(gap);
        if (free.isPresent()) {
            filling.place(gap, free.get());
            return true;
        }
        for (Filling.Chosen place : List.copyOf(filling.chosen())) {
            if (!place.slot.equals(gap) && moved(place, gap)) {
                return true;
            }
        }
        return false;
    }

    private boolean moved(Filling.Chosen place, Slot gap) {
        Load mover = place.load;
        board.take(mover.member.id(), place.slot);
        boolean could = board.free(mover.member, gap);
        if (could) {
            board.put(mover.member.id(), gap);
        }
        Optional<Load> heir = could ? heir(place, mover) : Optional.empty();
        if (could) {
            board.take(mover.member.id(), gap);
        }
        board.put(mover.member.id(), place.slot);
        heir.ifPresent(load -> {
            filling.give(place, load);
            filling.place(gap, mover);
        });
        return heir.isPresent();
    }

    private Optional<Load> heir(Filling.Chosen place, Load mover) {
        return filling.best(place.slot).filter(load -> load != mover);
    }
}
