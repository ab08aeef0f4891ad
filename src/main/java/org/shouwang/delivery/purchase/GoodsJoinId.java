package org.shouwang.delivery.purchase;

/// The key of a joined name of goods.
public record GoodsJoinId(long value) {}
