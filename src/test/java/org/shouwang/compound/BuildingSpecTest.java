package org.shouwang.compound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.kit.text.Fault;

class BuildingSpecTest {
    private static int rooms(List<BuildingSpec> buildings) {
        return buildings.stream().mapToInt(BuildingSpec::rooms).sum();
    }

    private static List<String> numbers(List<BuildingSpec> buildings) {
        return buildings.stream().map(BuildingSpec::no).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8x3x10x3                          | 8 | 24 | 720
            1-8:3x10x3                        | 8 | 24 | 720
            1－8：3×10×3                       | 8 | 24 | 720
            1-4:3x10x3, 5:2x6x4               | 5 | 14 | 408
            1-8:3x10x3!4,10                   | 8 | 24 | 576
            1-8:3x10x3缺4、10                  | 8 | 24 | 576
            1-8:3x10x3!4,10,9:2x(1:2;2-11:4)  | 9 | 26 | 660
            1-7:3x10x3!4、8:3x10x3             | 8 | 24 | 657
            1:2x-1-6x4                        | 1 | 2  | 56
            1:2x3-8x2                         | 1 | 2  | 24
            9:2x10x3+1x8x2                    | 1 | 3  | 76
            K1:0x6x12                         | 1 | 1  | 72
            K1-K3:0x6x12@D ; A:1x1x1@O        | 4 | 4  | 217
            """)
    void aRuleBuildsWhatItSays(String rule, int buildings, int units, int rooms) {
        List<BuildingSpec> all = BuildingSpec.parse(rule);
        assertThat(all).hasSize(buildings);
        assertThat(all.stream().mapToInt(b -> b.units().size()).sum()).isEqualTo(units);
        assertThat(rooms(all)).isEqualTo(rooms);
    }

    @Test
    void numbersWithLettersCountOnAndDormitoriesHaveNoUnits() {
        List<BuildingSpec> all = BuildingSpec.parse("K8-K10:0x6x12@D");
        assertThat(numbers(all)).containsExactly("K8", "K9", "K10");
        assertThat(all).allSatisfy(building -> {
            assertThat(building.kind()).isEqualTo(BuildingKind.DORMITORY);
            assertThat(building.units()).extracting(UnitSpec::no).containsExactly("");
        });
    }

    @Test
    void aRoomNumberIsFloorTimesHundredPlusPlace() {
        assertThat(FloorSpec.roomNo(5, 2)).isEqualTo("502");
        assertThat(FloorSpec.roomNo(12, 3)).isEqualTo("1203");
        assertThat(FloorSpec.roomNo(-1, 1)).isEqualTo("-101");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8x3x10          | 7
            8y3             | 4
            1-8:3x0x3       | 7
            8-1:3x10x3      | 1
            1-8:3x10x3!14   | 12
            1:2x(1:2;1:3)   | 10
            1:2x(1:2        | 9
            1:2x10x100      | 8
            1:2x10x3 2:1x1x1 | 10
            """)
    void theFirstMistakeIsNamedByItsPlace(String rule, int place) {
        assertThatThrownBy(() -> BuildingSpec.parse(rule))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("COMPOUND-01"))
                .hasMessageContaining("第 " + place + " 个字");
    }

    @Test
    void aNumberTwiceIsRefused() {
        assertThatThrownBy(() -> BuildingSpec.parse("1-8:3x10x3,8:1x1x1")).hasMessageContaining("8 栋写了两次");
    }
}
