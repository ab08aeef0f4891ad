package org.shouwang.supply.ui;

import java.time.LocalDate;
import org.shouwang.supply.StockLevel;

/// Which items the stock lists.
public enum LevelScope {
    ALL,
    LOW,
    EXPIRING,
    RETIRED;

    static final int SOON = StockLevel.SOON_DAYS;

    public boolean holds(StockLevel level, LocalDate today) {
        boolean retired = level.item().retiredOn() != null;
        return switch (this) {
            case ALL -> !retired;
            case LOW -> !retired && level.low();
            case EXPIRING -> level.ending(today);
            case RETIRED -> retired;
        };
    }
}
