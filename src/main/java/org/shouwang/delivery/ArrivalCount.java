package org.shouwang.delivery;

import org.shouwang.compound.BuildingId;

/// How many pieces of an arrival belong to one building.
public record ArrivalCount(ArrivalCountId id, ArrivalId arrivalId, BuildingId buildingId, int pieces) {}
