package org.shouwang.kit.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// What a file is by its first bytes, whatever its name says; what is no workbook is refused with its real name.
enum Container {
    ZIP,
    OLE,
    TEXT;

    private static final Texts T = Texts.of(Workbooks.class);
    private static final int HEAD = 4096;
    private static final byte[] ZIP_HEAD = {'P', 'K', 3, 4};
    private static final byte[] OLE_HEAD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    static Container of(Path file, Limits limits) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new Fault("SHEET-01", T.get("noFile", file));
            }
            long size = Files.size(file);
            if (size == 0) {
                throw new Fault("SHEET-02", T.get("emptyFile", file.getFileName()));
            }
            if (size > limits.fileBytes()) {
                throw new Fault("SHEET-03", T.get("tooLarge", megabytes(size), megabytes(limits.fileBytes())));
            }
            byte[] head;
            try (InputStream in = Files.newInputStream(file)) {
                head = in.readNBytes(HEAD);
            }
            return of(head, String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw new Fault("SHEET-01", T.get("notReadable", file.getFileName()), e);
        }
    }

    private static Container of(byte[] head, String name) {
        if (begins(head, ZIP_HEAD)) {
            return ZIP;
        }
        if (begins(head, OLE_HEAD)) {
            return OLE;
        }
        String text = text(head);
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("<html") || lower.contains("<table") || lower.contains("<!doctype html")) {
            throw new Fault("SHEET-05", T.get("html", name));
        }
        if (lower.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            throw new Fault("SHEET-05", T.get("xml2003", name));
        }
        if (text.startsWith("%PDF")) {
            throw new Fault("SHEET-07", T.get("otherKind", name, "PDF"));
        }
        if (!text.isEmpty()) {
            return TEXT;
        }
        throw new Fault("SHEET-04", T.get("notWorkbook", name));
    }

    private static boolean begins(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }

    /// The beginning as text, empty where it is none; it may end inside a character.
    private static String text(byte[] head) {
        for (int cut = 0; cut < 4 && cut < head.length; cut++) {
            String text = TextDecoder.text(Arrays.copyOf(head, head.length - cut));
            if (text != null || head.length < HEAD) {
                return text == null ? "" : text;
            }
        }
        return "";
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1048576.0);
    }
}
