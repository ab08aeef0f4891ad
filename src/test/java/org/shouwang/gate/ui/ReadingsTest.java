package org.shouwang.gate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.kit.text.Fault;

class ReadingsTest {
    static final ZonedDateTime NOW = ZonedDateTime.of(2021, 11, 12, 14, 32, 0, 0, ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @CsvSource({"36.5,365", "365,365", "37,370", "37.3,373", "'',"})
    void aTemperatureIsReadAsPeopleTypeIt(String typed, @Nullable Integer tenths) {
        assertThat(Readings.temperature(typed)).isEqualTo(tenths);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.65", "60", "3651", "x", "36.55"})
    void anImpossibleTemperatureIsRefused(String typed) {
        assertThatThrownBy(() -> Readings.temperature(typed)).isInstanceOf(Fault.class);
    }

    @ParameterizedTest
    @CsvSource({
        "11-11 07:30,2021-11-10T23:30:00Z",
        "11.11 0730,2021-11-10T23:30:00Z",
        "11月11日 7:30,2021-11-10T23:30:00Z",
        "07:30,2021-11-11T23:30:00Z",
        "1530,2021-11-11T07:30:00Z",
        "31,2021-11-10T23:32:00Z",
        "31小时前,2021-11-10T23:32:00Z",
        "12-31 08:00,2020-12-31T00:00:00Z"
    })
    void aSamplingIsReadAsADayAndTimeATimeOrHoursAgo(String typed, String moment) {
        assertThat(Readings.sampled(typed, NOW)).hasToString(moment);
    }

    @Test
    void aTimeThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> Readings.sampled("25:00", NOW)).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> Readings.sampled("昨天", NOW)).isInstanceOf(Fault.class);
    }
}
