package org.shouwang.kit.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The font that travels with the program (Noto Sans SC, two weights), for the screen and for paper.
public final class Fonts {
    /// The family name under which JavaFX knows it once loaded.
    public static final String FAMILY = "Noto Sans SC";

    private Fonts() {}

    /// A new stream of the regular TTF; the caller closes it.
    public static InputStream regular() {
        return open("NotoSansSC-Regular.ttf");
    }

    /// A new stream of the bold TTF; the caller closes it.
    public static InputStream bold() {
        return open("NotoSansSC-Bold.ttf");
    }

    private static InputStream open(String name) {
        InputStream in = Fonts.class.getResourceAsStream("font/" + name);
        if (in == null) {
            throw new UncheckedIOException(new IOException("No font " + name));
        }
        return in;
    }
}
