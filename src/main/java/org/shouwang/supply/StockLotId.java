package org.shouwang.supply;

/// Which lot of an item.
public record StockLotId(long value) {}
