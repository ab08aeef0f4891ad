package org.shouwang.kit.sheet;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// The streaming workbook, with inline strings and with its rows packed and encrypted while they wait in the temporary
/// folder,
/// so that names never lie there in the clear.
final class SealedWorkbook extends SXSSFWorkbook {
    private static final int WINDOW = 200;

    SealedWorkbook() {
        super(new XSSFWorkbook(), WINDOW, false, false);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new SealedRows();
    }

    private static final class SealedRows extends SheetDataWriter {
        // Made on first use: the parent opens its file in its constructor.
        private @Nullable SecretKeySpec key;
        private @Nullable IvParameterSpec start;

        SealedRows() throws IOException {
            super();
        }

        @Override
        protected OutputStream decorateOutputStream(FileOutputStream file) throws IOException {
            return new DeflaterOutputStream(
                    new CipherOutputStream(file, cipher(Cipher.ENCRYPT_MODE)),
                    new Deflater(Deflater.BEST_SPEED),
                    1 << 13);
        }

        @Override
        protected InputStream decorateInputStream(FileInputStream file) throws IOException {
            return new InflaterInputStream(new CipherInputStream(file, cipher(Cipher.DECRYPT_MODE)));
        }

        private Cipher cipher(int mode) throws IOException {
            SecretKeySpec secret = key;
            IvParameterSpec iv = start;
            if (secret == null || iv == null) {
                SecureRandom random = new SecureRandom();
                byte[] bytes = new byte[32];
                random.nextBytes(bytes);
                secret = new SecretKeySpec(bytes, 0, 16, "AES");
                iv = new IvParameterSpec(bytes, 16, 16);
                key = secret;
                start = iv;
            }
            try {
                Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
                cipher.init(mode, secret, iv);
                return cipher;
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
        }
    }
}
