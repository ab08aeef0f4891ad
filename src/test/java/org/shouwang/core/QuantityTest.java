package org.shouwang.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource({
        "2, 2000",
        "0.5, 500",
        "２.５, 2500",
        "半, 500",
        "两, 2000",
        "俩, 2000",
        "十二, 12000",
        "两个半, 2500",
        "一半, 1500",
        "3半, 3500",
        "0.125, 125",
        "-3, -3000"
    })
    void amountsAreReadAsPeopleWriteThem(String written, long thousandths) {
        assertThat(Quantity.parse(written)).contains(new Quantity(thousandths));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "几", "1.2345", "2份", "半半", "一百二", "1/2", "九九九九九", "零半"})
    void whatIsNotExactIsNotGuessed(String written) {
        assertThat(Quantity.parse(written)).isEmpty();
    }

    @Test
    void sumsAreExactAndNeverRunOver() {
        assertThat(Quantity.parse("0.1").orElseThrow().times(10)).isEqualTo(Quantity.ONE);
        assertThat(Quantity.of(3).minus(new Quantity(500)).text()).isEqualTo("2.5");
        assertThat(Quantity.of(100).text()).isEqualTo("100");
        assertThat(new Quantity(-1).text()).isEqualTo("-0.001");
        assertThatThrownBy(() -> new Quantity(Long.MAX_VALUE).plus(Quantity.ONE))
                .isInstanceOf(ArithmeticException.class);
    }
}
