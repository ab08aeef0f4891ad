package org.shouwang.kit.sheet;

import java.util.List;

/// The block at the end of a list where people sign and date, one place a party; never split over two pages.
///
/// @param parties such as the one who hands over and the one who receives
public record SignOff(List<String> parties) {
    public SignOff {
        parties = List.copyOf(parties);
    }
}
