package org.shouwang.compound;

/// A building of the compound.
///
/// @param no as people say it, without the word for building: `3`, `K8`
/// @param position the place in lists where somebody ordered them by hand, else 0: then by number
public record Building(BuildingId id, CompoundId compoundId, String no, BuildingKind kind, int position) {
    Building named(String other) {
        return new Building(id, compoundId, other, kind, position);
    }

    Building of(BuildingKind other) {
        return new Building(id, compoundId, no, other, position);
    }
}
