package org.shouwang.roster.solver;

import java.util.BitSet;

/// The part of a plan that may change: these workers in these places, as far as they are not fixed.
record Piece(BitSet workers, BitSet places) {
    static Piece whole(Case roster) {
        BitSet workers = new BitSet();
        workers.set(0, roster.workers().size());
        BitSet places = new BitSet();
        places.set(0, roster.places().size());
        return new Piece(workers, places);
    }
}
