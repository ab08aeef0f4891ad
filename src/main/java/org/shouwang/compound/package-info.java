/// The place: compound 小区, buildings 楼栋, units 单元, floors and rooms 室.
///
/// [Compounds] has the verbs, [Layout] is the whole place as everybody reads it, [BuildingSpec] the rule by which a
/// compound is set up (`8x3x10x3`). A store holds one compound. A building without units has one unit with number `""`.
@NullMarked
package org.shouwang.compound;

import org.jspecify.annotations.NullMarked;
