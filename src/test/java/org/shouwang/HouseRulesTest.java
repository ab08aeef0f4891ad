package org.shouwang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule of the house holds in the house, and fails in the broken house: a rule that cannot fail guards nothing.
class HouseRulesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.shouwang.broken");

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfTheHouse")
    void theHouseKeepsItsRules(HouseRule kept) {
        kept.rule().check(HOUSE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfTheBrokenHouse")
    void everyRuleCanFail(HouseRule broken) {
        assertThatThrownBy(() -> broken.rule().check(BROKEN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("because")
                .hasMessageContaining(broken.brokenBy().getSimpleName());
    }

    @Test
    void theRulesAreReadyForTheWholeHouse() {
        assertThat(rulesOfTheHouse()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(HOUSE.size()).isGreaterThan(100);
        assertThat(HOUSE.contain("org.shouwang.broken.core.Dwelling")).isFalse();
    }

    static List<HouseRule> rulesOfTheHouse() {
        return new HouseRules("org.shouwang").all();
    }

    static List<HouseRule> rulesOfTheBrokenHouse() {
        return new HouseRules("org.shouwang.broken").all();
    }
}
