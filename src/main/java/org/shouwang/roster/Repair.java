package org.shouwang.roster;

import java.util.List;
import java.util.Optional;
import org.shouwang.kit.work.Progress;

/// A place that nobody free can take is given to someone whose own place another can take over.
final class Repair {
    private final Filling filling;
    private final Board board;

    Repair(Filling filling, Board board) {
        this.filling = filling;
        this.board = board;
    }

    /// @return whether anything was filled
    boolean run(Progress progress) {
        boolean any = false;
        for (Spot spot : filling.spots()) {
            while (filling.missing(spot) > 0 && mended(spot)) {
                any = true;
                progress.step(0, 0);
            }
        }
        return any;
    }

    private boolean mended(Spot gap) {
        Optional<Load> free = filling.best(gap);
        if (free.isPresent()) {
            filling.place(gap, free.get());
            return true;
        }
        for (Filling.Chosen place : List.copyOf(filling.chosen())) {
            if (place.spot != gap && moved(place, gap)) {
                return true;
            }
        }
        return false;
    }

    private boolean moved(Filling.Chosen place, Spot gap) {
        Load mover = place.load;
        if (board.lasting(mover.member, gap) != null) {
            return false;
        }
        board.take(mover.member.id(), place.spot);
        boolean could = board.free(mover.member, gap);
        Optional<Load> heir = Optional.empty();
        if (could) {
            board.put(mover.member.id(), gap);
            heir = filling.best(place.spot).filter(load -> load != mover);
            board.take(mover.member.id(), gap);
        }
        board.put(mover.member.id(), place.spot);
        heir.ifPresent(load -> {
            filling.give(place, load);
            filling.place(gap, mover);
        });
        return heir.isPresent();
    }
}
