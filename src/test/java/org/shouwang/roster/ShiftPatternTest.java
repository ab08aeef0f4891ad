package org.shouwang.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.kit.text.Fault;

class ShiftPatternTest {
    @ParameterizedTest
    @CsvSource({
        "8-16 16-24 0-8, 早班 中班 夜班",
        "7-15 15-23 23-7, 早班 中班 夜班",
        "8-20 20-8, 白班 夜班",
        "0-6 6-12 12-18 18-24, 后夜班 上午班 下午班 前夜班",
        "17:30-22:30 22:30-8:30, 晚班 夜班",
        "8-12 14-18, 上午班 下午班",
        "8-16 9-17, 早班 下午班"
    })
    void shiftsAreNamedByTheirTimeOfDay(String pattern, String names) {
        assertThat(ShiftPattern.read(pattern, 2)).extracting(ShiftPlan::name).containsExactly(names.split(" "));
    }

    @Test
    void timesAreReadAsPeopleWriteThem() {
        List<ShiftPlan> plans = ShiftPattern.read("１７：３０—２２：３０、22:30 至 8:30", 1);
        assertThat(plans).extracting(ShiftPlan::start).containsExactly(LocalTime.of(17, 30), LocalTime.of(22, 30));
        assertThat(plans).extracting(ShiftPlan::minutes).containsExactly(300, 600);
        assertThat(ShiftPattern.open(plans)).isEqualTo(9 * 60);
        assertThat(ShiftPattern.read("8-8", 1).getFirst().minutes()).isEqualTo(1440);
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> ShiftPattern.read("8-16 下午", 1))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("下午");
        assertThatThrownBy(() -> ShiftPattern.read("25-26", 1)).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> ShiftPattern.read(" ", 1)).isInstanceOf(Fault.class);
    }

    @Test
    void everyUsualPatternCanBeRead() {
        assertThat(ShiftPattern.usual())
                .allSatisfy(pattern -> assertThat(ShiftPattern.read(pattern, 1)).isNotEmpty());
    }
}
