package org.shouwang.kit.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Where a store may lie and who may read it: only its owner, never on a network share.
final class StoreFile {
    private static final Texts T = Texts.of(StoreFile.class);
    private static final Set<String> NETWORK = Set.of(
            "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "fuse.sshfs", "afpfs", "webdav", "davfs");

    private StoreFile() {}

    /// Creates the file readable and writable by its owner alone; one that exists is narrowed to that.
    static void createPrivate(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // narrowed below
        }
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString("rw-------"));
            return;
        }
        AclFileAttributeView acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (acl != null) {
            acl.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(Files.getOwner(file))
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }

    /// Refuses what is no store at all, before anything is opened.
    static void refuseOther(Path store) {
        byte[] mark = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = Files.newInputStream(store)) {
            if (!Arrays.equals(in.readNBytes(mark.length), mark)) {
                throw new Fault("DB-23", T.get("store.notOurs", store));
            }
        } catch (IOException e) {
            throw new Fault("DB-24", T.get("store.cannotOpen"), e);
        }
    }

    /// Refuses network places: two writers without locks destroy a store.
    static void refuseNetwork(Path store) throws IOException {
        Path folder = store.toAbsolutePath().getParent();
        boolean unc = store.toString().startsWith("\\\\")
                || store.toAbsolutePath().toString().startsWith("\\\\");
        if (unc || (folder != null && Files.exists(folder) && network(Files.getFileStore(folder)))) {
            throw new Fault("DB-03", T.get("store.network", store));
        }
    }

    static boolean network(FileStore place) {
        return NETWORK.contains(place.type().toLowerCase(Locale.ROOT));
    }
}
