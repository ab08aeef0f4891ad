package org.shouwang.household;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.kit.text.Texts;

/// What one record is when another is laid into it: it keeps what it knows and takes what only the other knows.
final class Joined {
    private static final Texts T = Texts.of(Joined.class);

    private Joined() {}

    static Household of(Household kept, Household gone) {
        Integer count = kept.statedCount() == null || gone.statedCount() == null
                ? or(kept.statedCount(), gone.statedCount())
                : null;
        return kept.withTenure(or(kept.tenure(), gone.tenure()))
                .withLandlordName(or(kept.landlordName(), gone.landlordName()))
                .withLandlordPhone(or(kept.landlordPhone(), gone.landlordPhone()))
                .withRegisteredPlace(or(kept.registeredPlace(), gone.registeredPlace()))
                .withStatedCount(count)
                .withPartyHousehold(kept.partyHousehold() || gone.partyHousehold())
                .withPets(or(kept.pets(), gone.pets()))
                .withNote(both(kept.note(), gone.note()))
                .withSince(or(kept.since(), gone.since()))
                .withRentedFrom(or(kept.rentedFrom(), gone.rentedFrom()))
                .withRentedUntil(or(kept.rentedUntil(), gone.rentedUntil()));
    }

    /// Who counts in one of the two records counts.
    static Resident of(Resident kept, Resident gone) {
        boolean back = !kept.status().counts() && gone.status().counts();
        return kept.withStatus(back ? gone.status() : kept.status())
                .withStatusSince(back ? gone.statusSince() : kept.statusSince())
                .withKinship(or(kept.kinship(), gone.kinship()))
                .withSex(or(kept.sex(), gone.sex()))
                .withIdKind(or(kept.idKind(), gone.idKind()))
                .withIdNumber(or(kept.idNumber(), gone.idNumber()))
                .withBirthDate(or(kept.birthDate(), gone.birthDate()))
                .withEthnicity(or(kept.ethnicity(), gone.ethnicity()))
                .withEducation(or(kept.education(), gone.education()))
                .withPoliticalStatus(or(kept.politicalStatus(), gone.politicalStatus()))
                .withEmployer(or(kept.employer(), gone.employer()))
                .withPhone(or(kept.phone(), gone.phone()))
                .withResidence(or(kept.residence(), gone.residence()))
                .withSeparated(kept.separated() || gone.separated())
                .withCareNeeds(needs(kept.careNeeds(), gone.careNeeds()))
                .withVaccineDoses(or(kept.vaccineDoses(), gone.vaccineDoses()))
                .withNote(both(kept.note(), gone.note()));
    }

    /// Each need once; as the kept record writes them where the other adds none.
    private static @Nullable Confidential needs(@Nullable Confidential kept, @Nullable Confidential gone) {
        Set<String> all = new LinkedHashSet<>(CareNeeds.parts(kept));
        boolean more = all.addAll(CareNeeds.parts(gone));
        return more && kept != null ? CareNeeds.joined(List.copyOf(all)) : or(kept, gone);
    }

    private static @Nullable Confidential both(@Nullable Confidential kept, @Nullable Confidential gone) {
        if (kept == null || gone == null || kept.value().equals(gone.value())) {
            return or(kept, gone);
        }
        return new Confidential(kept.value() + T.get("semicolon") + gone.value());
    }

    private static <T> @Nullable T or(@Nullable T kept, @Nullable T gone) {
        return kept == null ? gone : kept;
    }
}
