package org.shouwang.core;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.shouwang.core.Dwelling.Part;
import org.shouwang.core.Dwelling.PleaseCheck;
import org.shouwang.core.Dwelling.Reading;
import org.shouwang.core.Dwelling.Understood;
import org.shouwang.kit.text.NaturalOrder;
import org.shouwang.kit.text.Texts;

/// The compound in which doors are read: what is built there settles what a writing leaves open.
///
/// @param name of the compound, as it may stand before a door; `""` for none
/// @param units the units of every building, `""` for the one unit of a building without units
/// @param there whether there is such a door
public record Surroundings(String name, Map<String, Set<String>> units, Predicate<Dwelling> there) {
    /// Nothing is known.
    public static final Surroundings NONE = new Surroundings("", Map.of(), door -> false);

    private static final Texts T = Texts.of(Surroundings.class);
    private static final int SHOWN = 6;

    public Surroundings {
        units = Map.copyOf(units);
    }

    /// The same where only one building can be meant: the one after which a sheet is named, for example.
    public Surroundings within(String building) {
        return new Surroundings(name, Map.of(building, units.getOrDefault(building, Set.of())), there);
    }

    /// Without the compound's name and whatever stands before it: city, street and house number of the compound.
    String withoutName(String written) {
        String bare = name.strip().replaceFirst("(?:" + T.get("dwelling.compound") + ")$", "");
        int at = bare.length() < 2 ? -1 : written.lastIndexOf(bare);
        if (at < 0) {
            return written;
        }
        String rest = written.substring(at + bare.length())
                .strip()
                .replaceFirst("^(?:" + T.get("dwelling.compound") + ")", "");
        return rest.isEmpty() ? written : rest;
    }

    Reading settle(Reading reading) {
        return switch (reading) {
            case Understood understood -> fitted(understood.dwelling());
            case Part part -> filled(part);
            case PleaseCheck check -> only(check);
        };
    }

    /// Of several readings the one that is there; a short number that is a unit of its building is no room.
    private Reading only(PleaseCheck check) {
        List<Dwelling> fit = check.maybe().stream().filter(there).toList();
        if (fit.size() == 1 && check.all() && !unit(fit.getFirst())) {
            return new Understood(fit.getFirst());
        }
        Dwelling one = check.maybe().size() == 1 ? check.maybe().getFirst() : null;
        return check.all() && fit.isEmpty() && one != null && unit(one)
                ? new Part(one.building(), one.room(), "", "")
                : check;
    }

    private boolean unit(Dwelling door) {
        return door.unit().isEmpty()
                && units.getOrDefault(door.building(), Set.of()).contains(door.room());
    }

    private Reading filled(Part part) {
        String building = part.building();
        if (building.isEmpty() && units.size() == 1) {
            building = units.keySet().iterator().next();
        }
        if (part.room().isEmpty()) {
            return new Part(building, part.unit(), part.floor(), "");
        }
        if (!building.isEmpty()) {
            return fitted(new Dwelling(building, part.unit(), part.room()));
        }
        List<Dwelling> maybe = units.keySet().stream()
                .sorted(NaturalOrder.INSTANCE)
                .map(one -> new Dwelling(one, part.unit(), part.room()))
                .filter(there)
                .limit(SHOWN)
                .toList();
        return maybe.isEmpty() ? part : new PleaseCheck(part.reason(), maybe);
    }

    /// A door without its unit in a building that has units, and the other way round.
    private Reading fitted(Dwelling door) {
        Set<String> known = units.getOrDefault(door.building(), Set.of());
        if (known.isEmpty() || known.contains(door.unit()) || there.test(door)) {
            return new Understood(door);
        }
        if (door.unit().equals("1") && known.equals(Set.of(""))) {
            return new Understood(new Dwelling(door.building(), "", door.room()));
        }
        if (!door.unit().isEmpty()) {
            return new Understood(door);
        }
        List<Dwelling> all = sorted(known).stream()
                .map(unit -> new Dwelling(door.building(), unit, door.room()))
                .toList();
        List<Dwelling> fit = all.stream().filter(there).toList();
        if (fit.size() == 1 || all.size() == 1) {
            return new Understood(fit.size() == 1 ? fit.getFirst() : all.getFirst());
        }
        String words = String.join(T.get("dwelling.comma"), sorted(known));
        return new PleaseCheck(T.get("dwelling.check.noUnit", door.label(), words), fit.isEmpty() ? all : fit);
    }

    private static TreeSet<String> sorted(Set<String> units) {
        TreeSet<String> sorted = new TreeSet<>(NaturalOrder.INSTANCE);
        sorted.addAll(units);
        return sorted;
    }
}
