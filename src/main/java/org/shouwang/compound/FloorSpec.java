package org.shouwang.compound;

/// One floor to be built: how many rooms it has.
public record FloorSpec(int floor, int rooms) {
    static final int MOST_ROOMS = 99;

    /// The number of the n-th room, `floor * 100 + n`: 502; below ground `-101`.
    public static String roomNo(int floor, int n) {
        return Integer.toString(floor < 0 ? floor * 100 - n : floor * 100 + n);
    }
}
