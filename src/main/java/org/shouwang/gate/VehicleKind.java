package org.shouwang.gate;

/// What kind of vehicle passes.
public enum VehicleKind {
    CAR,
    VAN,
    TRUCK,
    BUS,
    TWO_WHEELER,
    AMBULANCE,
    FIRE_ENGINE,
    POLICE_CAR,
    REPAIR_VEHICLE,
    OTHER;

    /// Whether it is let through at once and written down afterwards.
    public boolean emergency() {
        return category() != EntryCategory.SUPPLY;
    }

    /// The class it usually passes under.
    public EntryCategory category() {
        return switch (this) {
            case AMBULANCE -> EntryCategory.RESCUE;
            case FIRE_ENGINE, POLICE_CAR, REPAIR_VEHICLE -> EntryCategory.EMERGENCY;
            default -> EntryCategory.SUPPLY;
        };
    }
}
