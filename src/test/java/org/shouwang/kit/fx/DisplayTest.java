package org.shouwang.kit.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwang.kit.text.Texts;

class DisplayTest {
    @Test
    void linuxWithoutADisplayOpensNoWindow() {
        assertThat(Display.state("Linux", Map.of())).isEqualTo(Display.State.NO_DISPLAY);
        assertThat(Display.state("Linux", Map.of("DISPLAY", ""))).isEqualTo(Display.State.NO_DISPLAY);
    }

    @Test
    void aDisplayThatDoesNotAnswerIsNone() {
        assertThat(Display.state("Linux", Map.of("DISPLAY", ":4711"))).isNotEqualTo(Display.State.READY);
    }

    @Test
    void whatStandsInTheWayHasAName() {
        for (Display.State state : Display.State.values()) {
            assertThat(Texts.name(state)).isNotBlank();
        }
    }

    @Test
    void windowsAlwaysHasOne() {
        assertThat(Display.state("Windows 11", Map.of())).isEqualTo(Display.State.READY);
    }
}
