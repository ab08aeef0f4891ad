/// The people at each door: households 住户, their members, their cars.
///
/// **Writing.** A registration form is a [HouseholdCard]: household, people and cars as rows; a row that is not stored
/// yet has the id `NEW`. [Households] has the verbs; only the room is needed, everything else may stay empty.
///
/// **Reading.** [HouseholdRow] is one line of the list, [Door] all about one room, [Figures] the counts that every
/// screen and sheet shows, [Occupancy] the colour on the map, [ResidentIndex] the search box.
///
/// **Importing.** [Intake] compares a list of [Arrival]s (a door and a card) with what is stored (new, changed,
/// identical, refused with a reason) and takes the accepted ones in one act, making missing rooms where allowed.
///
/// A household counts while it is LIVING or AWAY; a resident counts while LIVING or AWAY in a household that counts.
@NullMarked
package org.shouwang.household;

import org.jspecify.annotations.NullMarked;
