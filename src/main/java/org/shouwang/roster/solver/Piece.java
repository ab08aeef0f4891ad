package org.shouwang.roster.solver;

import java.util.BitSet;

/// The part of a plan that may change: some workers in some places, and some workers everywhere, as far as they are not
/// fixed.
record Piece(BitSet workers, BitSet places, BitSet everywhere) {
    Piece(BitSet workers, BitSet places) {
        this(workers, places, new BitSet());
    }

    static Piece whole(Case roster) {
        BitSet workers = new BitSet();
        workers.set(0, roster.workers().size());
        BitSet places = new BitSet();
        places.set(0, roster.places().size());
        return new Piece(workers, places);
    }

    boolean frees(int worker, int place) {
        return everywhere.get(worker) || workers.get(worker) && places.get(place);
    }

    /// All who may change in any place.
    BitSet concerned() {
        BitSet all = (BitSet) workers.clone();
        all.or(everywhere);
        return all;
    }
}
