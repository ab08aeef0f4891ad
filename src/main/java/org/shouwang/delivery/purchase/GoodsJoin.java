package org.shouwang.delivery.purchase;

import java.time.LocalDate;

/// Goods that are written in another way but stand for one name, in the purchase of one day in one shop.
///
/// @param shop folded
/// @param written the goods, folded
/// @param standsFor the name on the buy list
public record GoodsJoin(GoodsJoinId id, LocalDate day, String shop, String written, String standsFor) {}
