package org.shouwang.supply;

/// What sort of goods an item is.
public enum StockItemKind {
    PROTECTIVE,
    MEDICINE,
    NECESSITY,
    EMBLEM,
    EQUIPMENT,
    OFFICE,
    OTHER
}
