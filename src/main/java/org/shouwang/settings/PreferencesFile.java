package org.shouwang.settings;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.WholeFile;

/// The small file in which the preferences lie, readable by their owner only. Whatever stands in it, the program
/// starts.
public final class PreferencesFile {
    private static final Texts T = Texts.of(PreferencesFile.class);
    private static final String THEME = "theme";
    private static final String SCALE = "scale";
    private static final String COPIES = "copies";
    private static final String STORE = "store.";
    private static final String RECENT = "recent";
    private static final String GATE = "gate";

    private final Path file;

    public PreferencesFile(Path file) {
        this.file = file;
    }

    /// What was read; `notice` is null where all of it was understood, else one sentence for the user.
    public record Read(Preferences preferences, @Nullable String notice) {}

    public Path file() {
        return file;
    }

    public Read read() {
        if (!Files.exists(file)) {
            return new Read(Preferences.USUAL, null);
        }
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.load(in);
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Read(Preferences.USUAL, T.get("file.unreadable", file));
        }
        List<String> wrong = new ArrayList<>();
        Preferences preferences = new Preferences(
                theme(lines.getProperty(THEME), wrong),
                scale(lines.getProperty(SCALE), wrong),
                stores(lines, wrong),
                path(lines.getProperty(COPIES), COPIES, wrong),
                recent(lines.getProperty(RECENT, "")),
                lines.getProperty(GATE, ""));
        return new Read(preferences, wrong.isEmpty() ? null : T.get("file.partly", file, String.join(" ", wrong)));
    }

    /// @throws Fault FILE-02 no right to write, FILE-03 disk full and the like; the file before stays
    public void write(Preferences preferences) {
        Properties lines = new Properties();
        lines.setProperty(THEME, preferences.theme().name());
        lines.setProperty(SCALE, Integer.toString(preferences.scale()));
        if (preferences.copies() != null) {
            lines.setProperty(COPIES, preferences.copies().toString());
        }
        for (int i = 0; i < preferences.stores().size(); i++) {
            lines.setProperty(STORE + i, preferences.stores().get(i).toString());
        }
        if (!preferences.recent().isEmpty()) {
            lines.setProperty(
                    RECENT,
                    String.join(
                            " ",
                            preferences.recent().stream().map(String::valueOf).toList()));
        }
        if (!preferences.gate().isBlank()) {
            lines.setProperty(GATE, preferences.gate());
        }
        makeFolder();
        WholeFile.write(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            lines.store(writer, null);
            writer.flush();
        });
    }

    private void makeFolder() {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new Fault("SET-01", T.get("folder.notMade", folder), e);
        }
    }

    private static ThemeChoice theme(@Nullable String written, List<String> wrong) {
        for (ThemeChoice theme : ThemeChoice.values()) {
            if (theme.name().equals(written)) {
                return theme;
            }
        }
        if (written != null) {
            wrong.add(THEME);
        }
        return Preferences.USUAL.theme();
    }

    private static int scale(@Nullable String written, List<String> wrong) {
        if (written == null) {
            return Preferences.USUAL.scale();
        }
        try {
            int scale = Integer.parseInt(written.strip());
            if (scale >= Preferences.SMALLEST && scale <= Preferences.LARGEST) {
                return scale;
            }
        } catch (NumberFormatException noNumber) {
            // said below, as for a number out of bounds
        }
        wrong.add(SCALE);
        return Preferences.USUAL.scale();
    }

    /// What is no number is passed over: it is no loss.
    private static List<Long> recent(String written) {
        return Stream.of(written.split("\\D+"))
                .filter(word -> !word.isEmpty() && word.length() < 19)
                .map(Long::valueOf)
                .toList();
    }

    private static List<Path> stores(Properties lines, List<String> wrong) {
        List<Path> stores = new ArrayList<>();
        for (int i = 0; lines.getProperty(STORE + i) != null; i++) {
            Path store = path(lines.getProperty(STORE + i), STORE + i, wrong);
            if (store != null) {
                stores.add(store);
            }
        }
        return stores;
    }

    private static @Nullable Path path(@Nullable String written, String name, List<String> wrong) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            return Path.of(written);
        } catch (InvalidPathException e) {
            wrong.add(name);
            return null;
        }
    }
}
