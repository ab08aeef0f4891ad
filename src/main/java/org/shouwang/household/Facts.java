package org.shouwang.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shouwang.kit.text.Texts;

/// What the registration form asks, in the order of the form.
public final class Facts {
    private static final Texts T = Texts.of(Facts.class);

    public static final List<Fact<Household>> HOUSEHOLD = List.of(
            new Fact<>(T.get("fact.tenure"), Household::tenure),
            new Fact<>(T.get("fact.landlordName"), Household::landlordName),
            new Fact<>(T.get("fact.landlordPhone"), Household::landlordPhone),
            new Fact<>(T.get("fact.registeredPlace"), Household::registeredPlace),
            new Fact<>(T.get("fact.statedCount"), Household::statedCount),
            new Fact<>(T.get("fact.partyHousehold"), Household::partyHousehold),
            new Fact<>(T.get("fact.pets"), Household::pets),
            new Fact<>(T.get("fact.note"), Household::note),
            new Fact<>(T.get("fact.householdStatus"), Household::status),
            new Fact<>(T.get("fact.since"), Household::since),
            new Fact<>(T.get("fact.rentedFrom"), Household::rentedFrom),
            new Fact<>(T.get("fact.rentedUntil"), Household::rentedUntil),
            new Fact<>(T.get("fact.registeredBy"), Household::registeredBy),
            new Fact<>(T.get("fact.registeredOn"), Household::registeredOn));

    public static final List<Fact<Resident>> RESIDENT = List.of(
            new Fact<>(T.get("fact.name"), Resident::name),
            new Fact<>(T.get("fact.kinship"), Resident::kinship),
            new Fact<>(T.get("fact.householder"), Resident::householder),
            new Fact<>(T.get("fact.sex"), Resident::sex),
            new Fact<>(T.get("fact.idKind"), Resident::idKind),
            new Fact<>(T.get("fact.idNumber"), Resident::idNumber),
            new Fact<>(T.get("fact.birthDate"), Resident::birthDate),
            new Fact<>(T.get("fact.ethnicity"), Resident::ethnicity),
            new Fact<>(T.get("fact.education"), Resident::education),
            new Fact<>(T.get("fact.politicalStatus"), Resident::politicalStatus),
            new Fact<>(T.get("fact.employer"), Resident::employer),
            new Fact<>(T.get("fact.phone"), Resident::phone),
            new Fact<>(T.get("fact.residence"), Resident::residence),
            new Fact<>(T.get("fact.separated"), Resident::separated),
            new Fact<>(T.get("fact.careNeeds"), Resident::careNeeds),
            new Fact<>(T.get("fact.vaccineDoses"), Resident::vaccineDoses),
            new Fact<>(T.get("fact.note"), Resident::note),
            new Fact<>(T.get("fact.residentStatus"), Resident::status),
            new Fact<>(T.get("fact.statusSince"), Resident::statusSince),
            new Fact<>(T.get("fact.backOn"), Resident::backOn));

    private Facts() {}

    /// What differs between two states of a card, one sentence each; empty where nothing does.
    public static List<String> differences(HouseholdCard before, HouseholdCard after) {
        return changes(before, after).stream().map(Difference::sentence).toList();
    }

    /// What differs between two states of a card; empty where nothing does.
    public static List<Difference> changes(HouseholdCard before, HouseholdCard after) {
        List<Difference> found = new ArrayList<>(changes("", HOUSEHOLD, before.household(), after.household()));
        for (Resident person : after.people()) {
            before.people().stream()
                    .filter(old -> old.id().equals(person.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            old -> found.addAll(changes(old.name().value(), RESIDENT, old, person)),
                            () -> found.add(Difference.member("", person.name().value())));
        }
        before.people().stream()
                .filter(old ->
                        after.people().stream().noneMatch(person -> person.id().equals(old.id())))
                .forEach(old -> found.add(Difference.member(old.name().value(), "")));
        after.vehicles().stream()
                .filter(car -> car.id().equals(VehicleId.NEW))
                .forEach(car -> found.add(Difference.vehicle(car.plate().value())));
        return found;
    }

    private static <T> List<Difference> changes(String who, List<Fact<T>> facts, T before, T after) {
        List<Difference> found = new ArrayList<>();
        for (Fact<T> fact : facts) {
            if (!Objects.equals(fact.value().apply(before), fact.value().apply(after))) {
                found.add(new Difference(who, fact.label(), fact.shown(before), fact.shown(after)));
            }
        }
        return found;
    }
}
