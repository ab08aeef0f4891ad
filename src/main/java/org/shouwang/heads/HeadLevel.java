package org.shouwang.heads;

import org.jspecify.annotations.Nullable;

/// One level of heads (四长): what it is called and what one of them covers. The office may rename every level, use
/// more of them and add its own.
///
/// @param id 0 for one of the usual levels that nobody has changed
/// @param code the same for ever
/// @param used whether its offices are listed and looked for
public record HeadLevel(long id, String code, String name, Scope scope, int position, boolean used) {
    public static final String BUILDING = "BUILDING";
    public static final String UNIT = "UNIT";
    public static final String FLOOR = "FLOOR";
    public static final String GRID = "GRID";

    /// What one head of a level covers.
    public enum Scope {
        COMPOUND,
        BUILDING,
        UNIT,
        FLOOR,
        /// A set of cells under a name.
        AREA
    }

    public boolean ofBuilding() {
        return code.equals(BUILDING);
    }

    public boolean ofUnit() {
        return code.equals(UNIT);
    }

    /// The code as an appointment keeps it: none for the two levels of old.
    @Nullable
    String stored() {
        return ofBuilding() || ofUnit() ? null : code;
    }

    HeadLevel as(long row, String called, boolean use) {
        return new HeadLevel(row, code, called, scope, position, use);
    }
}
