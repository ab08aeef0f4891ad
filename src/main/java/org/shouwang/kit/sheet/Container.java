package org.shouwang.kit.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// What a file is by its first bytes, whatever its name says; what is no workbook is refused with its real name.
enum Container {
    ZIP,
    OLE;

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
            throw new Fault("SHEET-06", T.get("csv", name));
        }
        throw new Fault("SHEET-04", T.get("notWorkbook", name));
    }

    private static boolean begins(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }

    /// The beginning as text (UTF-8, UTF-16 with mark, or GB 18030), empty where it is none.
    private static String text(byte[] head) {
        boolean utf16 = head.length > 1
                && ((head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
                        || (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF));
        if (utf16) {
            return new String(head, StandardCharsets.UTF_16);
        }
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return "";
            }
        }
        String text = decode(head, StandardCharsets.UTF_8);
        return text.isEmpty() ? decode(head, Charset.forName("GB18030")) : text;
    }

    // The head may end inside a character: up to three bytes are left away.
    private static String decode(byte[] head, Charset charset) {
        for (int cut = 0; cut < 4 && cut < head.length; cut++) {
            try {
                return charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(head, 0, head.length - cut))
                        .toString();
            } catch (CharacterCodingException e) {
                if (head.length < HEAD) {
                    return "";
                }
            }
        }
        return "";
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1048576.0);
    }
}
