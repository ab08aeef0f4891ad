package org.shouwang.exchange;

import java.util.EnumSet;
import java.util.Set;

/// How lists are handed out to the heads.
///
/// @param columns what stands in them besides the door and the name
/// @param fullIds identity numbers in full; asked for by a person and noted
public record HandWish(Parts parts, Set<Heading> columns, boolean fullIds) {
    /// One workbook for each.
    public enum Parts {
        BUILDING,
        UNIT
    }

    /// What is usually asked for.
    public static final Set<Heading> USUAL = EnumSet.of(
            Heading.KINSHIP,
            Heading.SEX,
            Heading.ID_NUMBER,
            Heading.POLITICAL_STATUS,
            Heading.EMPLOYER,
            Heading.PHONE,
            Heading.RESIDENCE,
            Heading.CARE_NEEDS,
            Heading.RESIDENT_STATUS,
            Heading.TENURE,
            Heading.LANDLORD_NAME,
            Heading.LANDLORD_PHONE,
            Heading.STATED_COUNT,
            Heading.NOTE);

    /// What can be asked for, in the order of the columns.
    public static final Set<Heading> ALL = all();

    public HandWish {
        columns = Set.copyOf(columns);
    }

    public static HandWish usual(Parts parts) {
        return new HandWish(parts, USUAL, false);
    }

    private static Set<Heading> all() {
        Set<Heading> all = new java.util.LinkedHashSet<>();
        HandFields.persons(false).stream().skip(1).forEach(field -> all.add(field.heading()));
        HandFields.households().forEach(field -> all.add(field.heading()));
        return java.util.Collections.unmodifiableSet(all);
    }
}
