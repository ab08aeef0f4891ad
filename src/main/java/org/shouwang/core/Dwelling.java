package org.shouwang.core;

/// Where a door is: building, unit and room numbers as people say them. A building without units has unit `""`.
public record Dwelling(String building, String unit, String room) {
    /// `3-2-502`, or `3-502` where the building has no units.
    public String brief() {
        return unit.isEmpty() ? building + "-" + room : building + "-" + unit + "-" + room;
    }
}
