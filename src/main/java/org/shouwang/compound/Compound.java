package org.shouwang.compound;

import org.jspecify.annotations.Nullable;

/// The residential compound of this store: its name, and who is responsible around it.
///
/// @param propertyCompany the property management, null where there is none
public record Compound(
        CompoundId id,
        String name,
        @Nullable String community,
        @Nullable String subdistrict,
        @Nullable String propertyCompany,
        @Nullable String propertyPhone) {
    public Compound named(String other) {
        return new Compound(id, other, community, subdistrict, propertyCompany, propertyPhone);
    }
}
