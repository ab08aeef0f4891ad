package org.shouwang.gate.pass;

/// For whom a pass is: somebody who lives here, somebody for a few days, a vehicle.
public enum PassKind {
    RESIDENT,
    TEMPORARY,
    VEHICLE
}
