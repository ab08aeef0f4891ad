package org.shouwang.kit.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// The file `<store>.lock`: names who holds the store (user, host, process, since). The operating system frees the
/// lock when the holder dies, so a stale file never keeps anybody out.
final class StoreLock implements AutoCloseable {
    private static final Texts T = Texts.of(StoreLock.class);
    private static final long LOCK_AT = 1L << 40; // far behind the text, so that others can read it on Windows

    private static final DateTimeFormatter SINCE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final Path file;
    private final FileChannel channel;

    private StoreLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static StoreLock take(Path store, Instant now) {
        Path file = store.resolveSibling(store.getFileName() + ".lock");
        try {
            StoreFile.createPrivate(file);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new Fault("DB-01", T.get("store.inUse", holder(file)));
            }
            String holder = String.join(
                    " ",
                    System.getProperty("user.name", "?"),
                    host(),
                    Long.toString(ProcessHandle.current().pid()),
                    now.toString());
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
            channel.force(true);
            return new StoreLock(file, channel);
        } catch (IOException e) {
            throw new Fault(
                    "DB-02", T.get("folder.readOnly", store.toAbsolutePath().getParent()), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCK_AT, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(Path file) throws IOException {
        String[] words = Files.readString(file).strip().split(" ", -1);
        return words.length < 4
                ? T.get("holder.unknown")
                : T.get("holder", words[0], words[1], words[2], since(words[3]));
    }

    private static String since(String instant) {
        try {
            return SINCE.format(Instant.parse(instant));
        } catch (DateTimeParseException e) {
            return instant;
        }
    }

    private static String host() {
        String name = System.getenv("COMPUTERNAME");
        if (name == null) {
            name = System.getenv("HOSTNAME");
        }
        try {
            return name != null ? name : java.net.InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return "localhost";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
