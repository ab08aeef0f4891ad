package org.shouwang.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// What was typed after the program's name: plain words, options with a value, and switches.
final class Words {
    private static final Texts T = Texts.of(Words.class);
    private static final Set<String> SWITCHES = Set.of(
            "--dry-run",
            "--full-ids",
            "--blank",
            "--json",
            "--create",
            "--names",
            "--pinned-only",
            "--full-phones",
            "--care-words",
            "--apart");
    private static final Set<String> OPTIONS = Set.of(
            "--by",
            "--part",
            "--building",
            "--paper",
            "--compound",
            "--buildings",
            "--store",
            "--refused",
            "--month",
            "--out",
            "--size",
            "--theme",
            "--password-file",
            "--workbook-password-file",
            "--hidden",
            "--seconds",
            "--sheet",
            "--day",
            "--person",
            "--reason",
            "--shift",
            "--checkpoint",
            "--shop",
            "--pages");

    private final List<String> plain = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();
    private final Set<String> switches = new HashSet<>();
    private int next;

    Words(List<String> typed) {
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            if (SWITCHES.contains(word)) {
                switches.add(word);
            } else if (OPTIONS.contains(word)) {
                if (i + 1 == typed.size()) {
                    throw new Fault("CMD-02", T.get("option.value", word));
                }
                options.put(word, typed.get(++i));
            } else if (word.startsWith("--")) {
                throw new Fault("CMD-03", T.get("option.unknown", word));
            } else {
                plain.add(word);
            }
        }
    }

    /// The next plain word, or empty.
    Optional<String> next() {
        return next < plain.size() ? Optional.of(plain.get(next++)) : Optional.empty();
    }

    /// The next plain word; Fault CMD-04 naming what is missing.
    String needed(String what) {
        return next().orElseThrow(() -> new Fault("CMD-04", T.get("word.missing", what)));
    }

    void done() {
        if (next < plain.size()) {
            throw new Fault("CMD-05", T.get("word.tooMany", plain.get(next)));
        }
    }

    boolean has(String name) {
        return switches.contains(name);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    String neededOption(String name) {
        return option(name).orElseThrow(() -> new Fault("CMD-06", T.get("option.missing", name)));
    }

    Optional<Path> path(String name) {
        return option(name).map(Words::path0);
    }

    Path neededPath(String name) {
        return path0(neededOption(name));
    }

    static Path path0(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new Fault("CMD-07", T.get("path.bad", text), e);
        }
    }

    YearMonth month() {
        String text = neededOption("--month");
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new Fault("CMD-08", T.get("month.bad", text), e);
        }
    }

    /// `--day`, or empty.
    Optional<LocalDate> day() {
        return option("--day").map(Words::day);
    }

    /// `2021-11-12`; Fault CMD-31 for anything else.
    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Fault("CMD-31", T.get("day.bad", text), e);
        }
    }

    /// The first line of `--password-file`; null without it.
    char @Nullable [] password() {
        String password = secret("--password-file");
        return password == null ? null : password.toCharArray();
    }

    /// The first line of the file that an option names; null without the option.
    @Nullable
    String secret(String option) {
        Optional<Path> file = path(option);
        if (file.isEmpty()) {
            return null;
        }
        try {
            String first =
                    Files.readString(file.get()).lines().findFirst().orElse("").strip();
            if (first.isEmpty()) {
                throw new Fault("CMD-16", T.get("password.empty", file.get()));
            }
            return first;
        } catch (IOException e) {
            throw new Fault("CMD-09", T.get("password.file", file.get()), e);
        }
    }
}
