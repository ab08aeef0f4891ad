package org.shouwang.heads.ui;

import org.shouwang.compound.Place;

/// A door of a group: who lives there, how many.
///
/// @param householder `""` where nobody lives
/// @param byHand whether somebody put it into the group
record DoorRow(Place place, String householder, int people, boolean lived, boolean byHand, boolean leads) {
    String door() {
        return place.brief();
    }
}
