package org.shouwang.exchange;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Locks a workbook with a password.
public final class LockedWorkbook {
    private LockedWorkbook() {}

    public static Path of(Path plain, Path locked, String password) throws Exception {
        try (POIFSFileSystem system = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(locked)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OPCPackage container = OPCPackage.open(plain.toFile());
                    OutputStream inside = encryptor.getDataStream(system)) {
                container.save(inside);
            }
            system.writeFilesystem(out);
        }
        return locked;
    }
}
