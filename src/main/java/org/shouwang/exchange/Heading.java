package org.shouwang.exchange;

/// What a column of a foreign list can mean. The words by which offices call it stand in `headings.properties`.
public enum Heading {
    DOOR,
    BUILDING,
    UNIT,
    ROOM,
    HOUSEHOLDER_NAME,
    HOUSEHOLDER_PHONE,
    /// The owner by the property's list; there may be several.
    OWNER_NAME,
    /// Owner, family or tenant by the property's list (1001, 1002, 1003).
    OWNER_KIND,
    NAME,
    MEMBERS,
    KINSHIP,
    IS_HOUSEHOLDER,
    SEX,
    ID_KIND,
    ID_NUMBER,
    BIRTH_DATE,
    ETHNICITY,
    EDUCATION,
    POLITICAL_STATUS,
    EMPLOYER,
    PHONE,
    RESIDENCE,
    SEPARATED,
    CARE_NEEDS,
    VACCINE_DOSES,
    RESIDENT_STATUS,
    STATUS_SINCE,
    BACK_ON,
    TENURE,
    LANDLORD_NAME,
    LANDLORD_PHONE,
    RENTED_FROM,
    RENTED_UNTIL,
    REGISTERED_PLACE,
    STATED_COUNT,
    PARTY_HOUSEHOLD,
    PETS,
    PLATES,
    HOUSEHOLD_STATUS,
    SINCE,
    REGISTERED_BY,
    REGISTERED_ON,
    NOTE,
    /// A number that ties rows of two sheets together (业主编号).
    TIE;

    /// Whether the column says where the door is.
    boolean place() {
        return this == DOOR || this == BUILDING || this == UNIT || this == ROOM;
    }

    /// Whether the column names a person.
    boolean names() {
        return this == NAME || this == HOUSEHOLDER_NAME || this == OWNER_NAME || this == MEMBERS;
    }
}
