package org.shouwang.supply.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.shouwang.kit.text.Fault;

class ExpiryTest {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2021-11-12T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    LocalDate read(String typed) {
        return Expiry.read(typed, CLOCK);
    }

    @Test
    void aMonthMeansItsLastDay() {
        for (String typed : new String[] {"2024-02", "2024.2", "202402", "2024年2月", "２０２４-02"}) {
            assertThat(read(typed)).as(typed).isEqualTo("2024-02-29");
        }
    }

    @Test
    void aDayWithoutAYearIsStillToCome() {
        assertThat(read("12-31")).isEqualTo("2021-12-31");
        assertThat(read("3-1")).isEqualTo("2022-03-01");
        assertThat(read("0301")).isEqualTo("2022-03-01");
        assertThat(read("2021-3-1")).as("as written").isEqualTo("2021-03-01");
    }

    @Test
    void whatIsNoDayIsRefusedNotLeftOut() {
        assertThat(read(" ")).isNull();
        assertThatThrownBy(() -> read("2024-13")).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> read("明年")).isInstanceOf(Fault.class);
    }
}
