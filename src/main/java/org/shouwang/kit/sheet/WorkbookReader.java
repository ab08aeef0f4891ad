package org.shouwang.kit.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.xml.sax.SAXException;

/// The border for foreign workbooks: whatever is wrong with a file ends here as one fault with a sentence.
final class WorkbookReader {
    private static final Texts T = Texts.of(Workbooks.class);

    // A part is bounded while it is read; a list of many equal rows packs more than a hundredfold, so the ratio says
    // little.
    static {
        ZipSecureFile.setMinInflateRatio(0.001);
        ZipSecureFile.setMaxEntrySize(Limits.BULK.partBytes());
    }

    private final Path file;
    private final @Nullable String password;
    private final Limits limits;
    private final Guarded sink;
    private final Progress progress;

    WorkbookReader(Path file, @Nullable String password, Limits limits, Sink sink, Progress progress) {
        this.file = file.toAbsolutePath();
        this.password = password == null || password.isEmpty() ? null : password;
        this.limits = limits;
        this.sink = new Guarded(sink);
        this.progress = progress;
    }

    void read() {
        try {
            switch (Container.of(file, limits)) {
                case ZIP -> zip();
                case OLE -> ole();
                case TEXT -> new CsvReader(limits, sink, progress).read(file);
            }
        } catch (TakerFailed e) {
            throw e.failure;
        } catch (Fault | CancellationException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw wrongPassword(e);
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | GeneralSecurityException e) {
            throw damaged(e);
        } catch (RuntimeException e) {
            throw damaged(e);
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw new Fault("SHEET-11", T.get("unpacksTooLarge"), e);
        }
    }

    private void zip() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            new XlsxReader(limits, sink, progress).read(container, name());
        }
    }

    private void ole()
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException,
                    GeneralSecurityException {
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = system.getRoot();
            if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                protectedXlsx(system);
            } else if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                new XlsReader(limits, sink, progress).read(root, password);
            } else {
                throw new Fault("SHEET-07", T.get("otherKind", name(), "Word / PowerPoint"));
            }
        }
    }

    private void protectedXlsx(POIFSFileSystem system)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException,
                    GeneralSecurityException {
        Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(system));
        boolean open = decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)
                || (password != null && decryptor.verifyPassword(password));
        if (!open) {
            throw wrongPassword(null);
        }
        try (OPCPackage container = OPCPackage.open(decryptor.getDataStream(system))) {
            new XlsxReader(limits, sink, progress).read(container, name());
        }
    }

    private Fault wrongPassword(@Nullable Exception cause) {
        return password == null
                ? new Fault("SHEET-08", T.get("passwordNeeded", name()), cause)
                : new Fault("SHEET-09", T.get("passwordWrong", name()), cause);
    }

    private Fault damaged(Exception cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof Fault fault) {
                return fault;
            }
            String message = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("zip bomb")
                    || message.contains("maximum length")
                    || message.contains("array of length")) {
                return new Fault("SHEET-11", T.get("unpacksTooLarge"), cause);
            }
            if (t instanceof ZipException) {
                return new Fault("SHEET-10", T.get("damaged"), cause);
            }
        }
        return new Fault("SHEET-10", T.get("damaged"), cause);
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    /// Keeps a failure of the one who takes the rows apart from a fault of the file.
    private static final class TakerFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final RuntimeException failure;

        TakerFailed(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }
    }

    private record Guarded(Sink taker) implements Sink {
        @Override
        public boolean sheet(String name, boolean hidden) {
            try {
                return taker.sheet(name, hidden);
            } catch (RuntimeException e) {
                throw new TakerFailed(e);
            }
        }

        @Override
        public void row(Row row) {
            try {
                taker.row(row);
            } catch (RuntimeException e) {
                throw new TakerFailed(e);
            }
        }

        @Override
        public void numberedTwice(int number) {
            taker.numberedTwice(number);
        }

        @Override
        public void merge(Merge merge) {
            taker.merge(merge);
        }
    }
}
