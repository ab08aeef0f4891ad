package org.shouwang.heads;

/// How a compound is put into ten-household groups.
///
/// A unit of `n` counted homes gets `n / size` groups, rounded half up, at least one; they are as equal as they can
/// be. So no group has more than one and a half times the size, and none less than three quarters of it, unless the
/// unit itself has less: 12 homes at size 10 are one group, 15 are two (8 and 7), 25 are three (9, 8, 8).
/// With whole floors the bounds give way where a floor is too large for them.
///
/// @param size how many homes a group should have
/// @param countVacant whether homes where nobody lives count; if not they still belong to the group beside them
/// @param wholeFloors whether a floor of a unit is never divided
/// @param keepByHand whether rooms that somebody put into a group stay there
public record Grouping(int size, boolean countVacant, boolean wholeFloors, boolean keepByHand) {
    public static final Grouping USUAL = new Grouping(10, false, false, true);

    public static final int SMALLEST = 2;
    public static final int LARGEST = 50;

    public Grouping {
        if (size < SMALLEST || size > LARGEST) {
            throw new IllegalArgumentException("size " + size);
        }
    }

    /// How many groups `counted` homes make; 0 where there are none.
    public int groups(int counted) {
        return counted == 0 ? 0 : Math.max(1, (2 * counted + size) / (2 * size));
    }
}
