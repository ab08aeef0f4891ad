package org.shouwang.delivery;

import java.util.EnumSet;
import java.util.Set;

/// How far a delivery is.
public enum DeliveryStatus {
    PENDING(Stage.OPEN),
    LEFT_AT_DOOR(Stage.DONE),
    SIGNED(Stage.DONE),
    NOBODY(Stage.OPEN),
    POSTPONED(Stage.OPEN),
    WRONG_ADDRESS(Stage.OPEN),
    REFUSED(Stage.FAILED),
    OUT_OF_STOCK(Stage.FAILED),
    RETURNED(Stage.FAILED);

    /// Whether somebody still has to go: OPEN yes, DONE it arrived, FAILED it will not arrive.
    public enum Stage {
        OPEN,
        DONE,
        FAILED
    }

    private final Stage stage;

    DeliveryStatus(Stage stage) {
        this.stage = stage;
    }

    public Stage stage() {
        return stage;
    }

    public boolean open() {
        return stage == Stage.OPEN;
    }

    /// Somebody was at the door, or nearly, and has to go once more.
    public boolean again() {
        return stage == Stage.OPEN && this != PENDING;
    }

    /// What may follow this state; a settled one is opened again by name first.
    public Set<DeliveryStatus> next() {
        return switch (this) {
            case PENDING -> EnumSet.complementOf(EnumSet.of(PENDING));
            case NOBODY, POSTPONED, WRONG_ADDRESS -> {
                Set<DeliveryStatus> others = EnumSet.complementOf(EnumSet.of(PENDING));
                others.remove(this);
                yield others;
            }
            case LEFT_AT_DOOR -> EnumSet.of(SIGNED, RETURNED);
            case SIGNED, REFUSED, OUT_OF_STOCK, RETURNED -> EnumSet.noneOf(DeliveryStatus.class);
        };
    }
}
