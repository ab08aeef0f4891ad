package org.shouwang.kit.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookTest {
    private static final String[] WORDS_ON_GROUNDS = {
        "ink card",
        "ink ground",
        "ink zebra",
        "ink selected",
        "ink hover",
        "ink-2 card",
        "ink-2 ground",
        "ink-2 head",
        "ink-2 plain-tint",
        "ink-3 card",
        "amber amber-tint",
        "amber card",
        "green green-tint",
        "green card",
        "blue blue-tint",
        "blue card",
        "red red-tint",
        "red card",
        "accent-words accent-tint",
        "accent-words card",
    };

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void wordsStandOutFromTheirGround(String theme) throws IOException {
        Map<String, Color> tokens = tokens(theme);
        for (String pair : WORDS_ON_GROUNDS) {
            Color words = Objects.requireNonNull(tokens.get(pair.substring(0, pair.indexOf(' '))));
            Color ground = Objects.requireNonNull(tokens.get(pair.substring(pair.indexOf(' ') + 1)));
            assertThat(contrast(words, ground)).as(pair).isGreaterThanOrEqualTo(4.49);
        }
        assertThat(contrast(Color.WHITE, Objects.requireNonNull(tokens.get("accent"))))
                .isGreaterThanOrEqualTo(4.5);
    }

    /// After WCAG 2.1, relative luminance.
    private static double contrast(Color a, Color b) {
        double x = luminance(a);
        double y = luminance(b);
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Color> tokens(String theme) throws IOException {
        Map<String, Color> tokens = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(Look.class.getResourceAsStream("tokens-" + theme + ".css"))) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Pattern.compile("-sw-([a-z0-9-]+): (#[0-9A-Fa-f]{6});")
                    .matcher(css)
                    .results()
                    .forEach(found -> tokens.put(found.group(1), Color.web(found.group(2))));
        }
        return tokens;
    }
}
