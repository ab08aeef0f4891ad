package org.shouwang.compound;

import java.util.List;

/// One building to be built. A whole compound is written as a rule:
///
/// | rule | meaning |
/// |---|---|
/// | `8x3x10x3` | buildings 1 to 8, each 3 units, 10 floors, 3 rooms a floor |
/// | `1-8:3x10x3` | the same, numbers given |
/// | `1-4:3x10x3, 5:2x6x4` | several groups |
/// | `1-8:3x10x3!4,13` | floors 4 and 13 are missing; the word for missing may stand for the exclamation mark |
/// | `1:2x-1-6x4` | floors -1 (basement) and 1 to 6; there is no floor 0 |
/// | `9:2x(1:2; 2-11:4)` | floor 1 has 2 rooms, floors 2 to 11 have 4 |
/// | `9:2x10x3+1x8x2` | units 1 and 2 as said first, unit 3 with 8 floors of 2 rooms |
/// | `K1:0x6x12` | no units |
/// | `K1-K3:0x6x12@D` | factory dormitories K1, K2, K3; `@O` for other buildings |
public record BuildingSpec(String no, BuildingKind kind, List<UnitSpec> units) {
    public BuildingSpec {
        units = List.copyOf(units);
    }

    /// Reads a rule. Fault COMPOUND-01 names the place where it is not understood.
    public static List<BuildingSpec> parse(String rule) {
        return new SpecReader(rule).buildings();
    }

    public int rooms() {
        return units.stream().mapToInt(UnitSpec::rooms).sum();
    }
}
