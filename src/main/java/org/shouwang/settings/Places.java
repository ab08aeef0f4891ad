package org.shouwang.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Texts;

/// Where things lie on this computer: the preferences of the user, and the stores nobody chose a place for.
///
/// @param home the user's own folder
/// @param environment as the operating system gives it
public record Places(Path home, boolean windows, Map<String, String> environment) {
    private static final Texts T = Texts.of(Places.class);
    private static final String SUFFIX = ".shouwang";

    public Places {
        environment = Map.copyOf(environment);
    }

    /// Of the computer on which the program runs.
    public static Places here() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return new Places(Path.of(System.getProperty("user.home", ".")), windows, System.getenv());
    }

    public Path preferences() {
        return configuration().resolve("preferences.properties");
    }

    /// `%APPDATA%\Shouwang`, or `shouwang` in `$XDG_CONFIG_HOME`, else in `~/.config`.
    public Path configuration() {
        if (windows) {
            Path roaming = named("APPDATA");
            return (roaming == null ? home.resolve("AppData").resolve("Roaming") : roaming).resolve("Shouwang");
        }
        Path xdg = named("XDG_CONFIG_HOME");
        return (xdg == null ? home.resolve(".config") : xdg).resolve("shouwang");
    }

    /// The folder for stores: 守望 in Documents where there is one, else in the user's folder.
    public Path stores() {
        Path documents = home.resolve("Documents");
        Path base = Files.isDirectory(documents) ? documents : home;
        return written(base, T.get("folder.stores"), "shouwang");
    }

    /// A new store in the usual folder, named after its compound; with a number where the name is taken.
    public Path newStore(String compound) {
        String name = fileName(compound);
        Path folder = stores();
        return free(n -> written(folder, n == 1 ? name + SUFFIX : name + n + SUFFIX, "shouwang-" + n + SUFFIX));
    }

    private static Path free(java.util.function.IntFunction<Path> naming) {
        Predicate<Path> taken = Files::exists;
        int n = 1;
        while (taken.test(naming.apply(n))) {
            n++;
        }
        return naming.apply(n);
    }

    /// The name with what no file system takes left out, never empty.
    public static String fileName(String words) {
        String plain = words.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "").replaceAll("^[.\\s]+|[.\\s]+$", "");
        String brief = plain.length() > 60 ? plain.substring(0, 60) : plain;
        return brief.isEmpty() ? "shouwang" : brief;
    }

    /// A machine set to a locale without Chinese takes no Chinese path; there the plain name does.
    private static Path written(Path folder, String name, String plain) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            return folder.resolve(plain);
        }
    }

    private @Nullable Path named(String variable) {
        String value = environment.get(variable);
        return value == null || value.isBlank() ? null : Path.of(value);
    }
}
