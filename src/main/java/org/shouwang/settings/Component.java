package org.shouwang.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A part made by others that travels with the program: its name, what it does here, its licence.
public record Component(String name, String use, String licence) {
    /// All of them, as the file `components.txt` lists them: name, use and licence separated by a bar.
    public static List<Component> all() {
        try (InputStream in = Component.class.getResourceAsStream("components.txt")) {
            if (in == null) {
                throw new IllegalStateException("No components.txt");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\\|"))
                    .map(parts -> new Component(parts[0].strip(), parts[1].strip(), parts[2].strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
