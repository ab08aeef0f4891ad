package org.shouwang.gate.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.kit.text.Fault;

class PassNumberTest {
    @Test
    void theDigitIsThatOfTheKnownExample() {
        assertThat(PassNumber.check("572")).isEqualTo(4);
        assertThat(PassNumber.right("5724")).isTrue();
    }

    @Test
    void everyWrongDigitAndEverySwapOfNeighboursIsCaught() {
        long errors = 0;
        for (int serial = PassNumber.FIRST; serial < PassNumber.FIRST + 6000; serial++) {
            String number = PassNumber.of(serial);
            assertThat(PassNumber.right(number)).isTrue();
            for (int at = 0; at < number.length(); at++) {
                for (char other = '0'; other <= '9'; other++) {
                    if (other != number.charAt(at)) {
                        errors++;
                        assertThat(PassNumber.right(number.substring(0, at) + other + number.substring(at + 1)))
                                .isFalse();
                    }
                }
                if (at > 0 && number.charAt(at) != number.charAt(at - 1)) {
                    errors++;
                    String swapped = number.substring(0, at - 1)
                            + number.charAt(at)
                            + number.charAt(at - 1)
                            + number.substring(at + 1);
                    assertThat(PassNumber.right(swapped)).isFalse();
                }
            }
        }
        assertThat(errors).isGreaterThan(340_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NUM", "SW:P:NUM", "sw:p:NUM\n", " SW：P：NUM\r\n", "SPACED", "WIDE"})
    void aNumberIsReadHoweverItIsTyped(String how) {
        String number = PassNumber.of(10001);
        String typed = how.replace("NUM", number)
                .replace("SPACED", PassNumber.grouped(number))
                .replace("WIDE", number.replace('1', '１').replace('0', '０'));
        assertThat(PassNumber.read(typed)).contains(number);
    }

    @Test
    void roomsPhonesAndPlatesAreNoPassNumbers() {
        for (String typed : new String[] {"502", "3-2-502", "1234", "15400000001", "京A12345", "张伟", "", "012345"}) {
            assertThat(PassNumber.read(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void aMistypedNumberIsSaidToBeMistyped() {
        String number = PassNumber.of(10001);
        String wrong = number.substring(0, 5) + (number.charAt(5) == '9' ? '0' : (char) (number.charAt(5) + 1));
        assertThatThrownBy(() -> PassNumber.read(wrong))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo("PASS-01"));
        assertThatThrownBy(() -> PassNumber.read("SW:P:3-2-502")).isInstanceOf(Fault.class);
    }
}
