package org.shouwang.supply;

import java.util.List;

/// What one act booked: the number of the slip and its lines.
public record Slip(String no, List<StockMove> moves) {
    public Slip {
        moves = List.copyOf(moves);
    }
}
