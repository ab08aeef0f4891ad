package org.shouwang.household;

import org.shouwang.kit.text.Texts;

/// The form's word for a column of household, resident, vehicle or room; `""` for columns that only the program needs.
final class ColumnWords {
    private static final Texts T = Texts.of(ColumnWords.class);

    private ColumnWords() {}

    static String of(String column) {
        return switch (column) {
            case "tenure" -> T.get("fact.tenure");
            case "landlord_name" -> T.get("fact.landlordName");
            case "landlord_phone" -> T.get("fact.landlordPhone");
            case "registered_place" -> T.get("fact.registeredPlace");
            case "stated_count" -> T.get("fact.statedCount");
            case "party_household" -> T.get("fact.partyHousehold");
            case "pets" -> T.get("fact.pets");
            case "note" -> T.get("fact.note");
            case "status" -> T.get("fact.residentStatus");
            case "since" -> T.get("fact.since");
            case "rented_from" -> T.get("fact.rentedFrom");
            case "rented_until" -> T.get("fact.rentedUntil");
            case "updated_on" -> T.get("column.updatedOn");
            case "room_id" -> T.get("column.room");
            default -> ofPerson(column);
        };
    }

    private static String ofPerson(String column) {
        return switch (column) {
            case "name" -> T.get("fact.name");
            case "kinship" -> T.get("fact.kinship");
            case "householder" -> T.get("fact.householder");
            case "sex" -> T.get("fact.sex");
            case "id_kind" -> T.get("fact.idKind");
            case "id_number" -> T.get("fact.idNumber");
            case "birth_date" -> T.get("fact.birthDate");
            case "ethnicity" -> T.get("fact.ethnicity");
            case "education" -> T.get("fact.education");
            case "political_status" -> T.get("fact.politicalStatus");
            case "employer" -> T.get("fact.employer");
            case "phone" -> T.get("fact.phone");
            case "residence" -> T.get("fact.residence");
            case "separated" -> T.get("fact.separated");
            case "care_needs" -> T.get("fact.careNeeds");
            case "vaccine_doses" -> T.get("fact.vaccineDoses");
            case "plate" -> T.get("column.plates");
            default -> "";
        };
    }
}
