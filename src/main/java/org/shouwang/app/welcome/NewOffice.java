package org.shouwang.app.welcome;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// What is asked before a new store is made: branch, compound, secretary, buildings by a rule, and the password.
///
/// @param rule as `BuildingSpec` reads it; empty for no buildings yet
/// @param password null where the user decided against one
public record NewOffice(String branch, String compound, String secretary, String rule, char @Nullable [] password) {
    public static final int SHORTEST = 8;

    private static final Texts T = Texts.of(NewOffice.class);

    /// How many buildings, units and rooms a rule makes.
    public record Totals(int buildings, int units, int rooms) {
        public static Totals of(List<BuildingSpec> specs) {
            return new Totals(
                    specs.size(),
                    specs.stream().mapToInt(spec -> spec.units().size()).sum(),
                    specs.stream().mapToInt(BuildingSpec::rooms).sum());
        }
    }

    public List<BuildingSpec> buildings() {
        return rule.isBlank() ? List.of() : BuildingSpec.parse(rule);
    }

    /// The rule for equal buildings: 8 buildings of 3 units, 10 floors, 3 rooms a floor is `1-8:3x10x3`.
    ///
    /// @param units 0 for buildings without units
    /// @param others more buildings in the same writing, empty for none
    public static String rule(int buildings, int units, int floors, int rooms, String others) {
        String equal = buildings == 0
                ? ""
                : (buildings == 1 ? "1" : "1-" + buildings) + ":" + units + "x" + floors + "x" + rooms;
        String more = others.strip();
        return equal.isEmpty() ? more : more.isEmpty() ? equal : equal + ", " + more;
    }

    /// Fault WELCOME-01 to 03 where the two entries differ, or the password is too short.
    public static char[] password(String first, String second) {
        if (first.length() < SHORTEST) {
            throw new Fault("WELCOME-01", T.get("password.short", SHORTEST)).at("password");
        }
        if (!first.equals(second)) {
            throw new Fault("WELCOME-02", T.get("password.differs")).at("again");
        }
        return first.toCharArray();
    }

    /// A password is never shown, not even by mistake.
    @Override
    public String toString() {
        return "NewOffice[" + compound + "]";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NewOffice that
                && branch.equals(that.branch)
                && compound.equals(that.compound)
                && secretary.equals(that.secretary)
                && rule.equals(that.rule)
                && Arrays.equals(password, that.password);
    }

    @Override
    public int hashCode() {
        return compound.hashCode();
    }
}
