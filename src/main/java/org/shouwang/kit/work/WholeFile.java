package org.shouwang.kit.work;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// A file for the user that appears only when it is whole: written beside its place under another name, then moved.
/// Whatever goes wrong, nothing half-written is left and an older file of that name stays as it was.
public final class WholeFile {
    private static final Texts T = Texts.of(WholeFile.class);
    private static final long SCARCE = 1L << 20;

    private WholeFile() {}

    /// Fills the file.
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /// @throws Fault FILE-01 no such folder, FILE-02 no right to write, FILE-03 disk full, FILE-04 open elsewhere,
    /// FILE-05 other
    public static void write(Path file, Writing writing) {
        Path target = file.toAbsolutePath().normalize();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new Fault("FILE-05", T.get("isFolder", target));
        }
        if (!Files.isDirectory(folder)) {
            throw new Fault("FILE-01", T.get("noFolder", folder));
        }
        Path part = begin(folder);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                writing.to(out);
            }
            move(part, target);
        } catch (IOException e) {
            throw fault(e, target, folder);
        } catch (RuntimeException e) {
            IOException cause = ioCause(e);
            if (e instanceof Fault || cause == null) {
                throw e;
            }
            throw fault(cause, target, folder);
        } finally {
            discard(part);
        }
    }

    private static Path begin(Path folder) {
        try {
            return Files.createTempFile(folder, ".", ".part");
        } catch (IOException e) {
            throw fault(e, folder, folder);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            if (Files.exists(target)) {
                throw new Fault("FILE-04", T.get("openElsewhere", target.getFileName()), e);
            }
            throw e;
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }

    private static Fault fault(IOException e, Path target, Path folder) {
        if (full(e, folder)) {
            return new Fault("FILE-03", T.get("diskFull", folder), e);
        }
        if (e instanceof AccessDeniedException || message(e).contains("read-only")) {
            return new Fault("FILE-02", T.get("noRight", folder), e);
        }
        return new Fault("FILE-05", T.get("notWritten", target), e);
    }

    private static boolean full(IOException e, Path folder) {
        String message = message(e);
        if (message.contains("no space left") || message.contains("not enough space") || message.contains("quota")) {
            return true;
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < SCARCE;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static String message(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    }

    private static @Nullable IOException ioCause(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof IOException io) {
                return io;
            }
        }
        return null;
    }
}
