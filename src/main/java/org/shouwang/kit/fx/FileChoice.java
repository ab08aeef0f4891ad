package org.shouwang.kit.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks for a file; the window uses the system's own dialog, tests give an answer of their own.
public interface FileChoice {
    /// A file that is there.
    Optional<Path> open(String title, Kind kind);

    /// A place to write; the ending is added where it is missing.
    Optional<Path> save(String title, String suggestedName, Kind kind);

    /// Several files that are there; empty where the user changed their mind.
    default List<Path> openSeveral(String title, Kind kind) {
        return open(title, kind).stream().toList();
    }

    /// A folder to write into.
    default Optional<Path> folder(String title) {
        return Optional.empty();
    }

    /// What is in a file, as its name and its endings: `Kind.of(T.get("file.workbook"), "xlsx", "xls")`.
    record Kind(String name, List<String> endings) {
        public static Kind of(String name, String... endings) {
            return new Kind(name, List.of(endings));
        }

        FileChooser.ExtensionFilter filter() {
            return new FileChooser.ExtensionFilter(
                    name, endings.stream().map(ending -> "*." + ending).toList());
        }
    }

    /// The system's dialog over the window in front.
    static FileChoice system() {
        return new FileChoice() {
            private @Nullable File folder;

            @Override
            public Optional<Path> open(String title, Kind kind) {
                return chosen(chooser(title, kind).showOpenDialog(front()));
            }

            @Override
            public Optional<Path> save(String title, String suggestedName, Kind kind) {
                FileChooser chooser = chooser(title, kind);
                chooser.setInitialFileName(suggestedName);
                return chosen(chooser.showSaveDialog(front())).map(path -> withEnding(path, kind));
            }

            @Override
            public List<Path> openSeveral(String title, Kind kind) {
                List<File> files = chooser(title, kind).showOpenMultipleDialog(front());
                if (files == null || files.isEmpty()) {
                    return List.of();
                }
                folder = files.getFirst().getParentFile();
                return files.stream().map(File::toPath).toList();
            }

            @Override
            public Optional<Path> folder(String title) {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setTitle(title);
                if (folder != null && folder.isDirectory()) {
                    chooser.setInitialDirectory(folder);
                }
                File chosen = chooser.showDialog(front());
                if (chosen != null) {
                    folder = chosen;
                }
                return Optional.ofNullable(chosen).map(File::toPath);
            }

            private FileChooser chooser(String title, Kind kind) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(title);
                chooser.getExtensionFilters().add(kind.filter());
                if (folder != null && folder.isDirectory()) {
                    chooser.setInitialDirectory(folder);
                }
                return chooser;
            }

            private Optional<Path> chosen(@Nullable File file) {
                if (file != null) {
                    folder = file.getParentFile();
                }
                return Optional.ofNullable(file).map(File::toPath);
            }
        };
    }

    private static Path withEnding(Path path, Kind kind) {
        String name = path.getFileName().toString();
        boolean has = kind.endings().stream()
                .anyMatch(ending -> name.toLowerCase(java.util.Locale.ROOT).endsWith("." + ending));
        return has ? path : path.resolveSibling(name + "." + kind.endings().getFirst());
    }

    private static @Nullable Window front() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElse(null);
    }
}
