package org.shouwang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The Java files as text, for rules about how they are written.
final class SourceFiles {
    private static final int LONGEST_FILE = 300;
    private static final int WIDEST = 120;
    private static final Pattern TYPE = Pattern.compile(
            "^(public |abstract |final |sealed |non-sealed )*(class|record|enum|interface|@interface) \\w");

    private SourceFiles() {}

    static List<Path> java(String... folders) {
        List<Path> found = new ArrayList<>();
        for (String folder : folders) {
            Path top = Path.of(folder);
            try (Stream<Path> files = Files.exists(top) ? Files.walk(top) : Stream.empty()) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a reader would object to in one file; empty where it is as it should be.
    static List<String> objections(String name, String text) {
        List<String> objections = new ArrayList<>();
        List<String> lines = text.lines().toList();
        if (lines.size() > LONGEST_FILE) {
            objections.add(name + " has " + lines.size() + " lines; over " + LONGEST_FILE + " it holds two things");
        }
        boolean said = false;
        boolean typeSeen = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String bare = line.stripLeading();
            said |= bare.startsWith("///") || bare.startsWith("/**");
            int indent = line.length() - bare.length();
            if (bare.startsWith("///") && line.length() + indent > WIDEST) {
                objections.add(name + ":" + (i + 1) + " is wider than " + (WIDEST - indent)
                        + ": the formatter breaks such comments");
            }
            if (!typeSeen && TYPE.matcher(line).find()) {
                typeSeen = true;
                if (!said) {
                    objections.add(name + ":" + (i + 1) + " does not say what this is in the office (///)");
                }
            }
        }
        return objections;
    }
}
