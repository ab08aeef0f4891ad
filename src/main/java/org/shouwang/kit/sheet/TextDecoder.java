package org.shouwang.kit.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of a text file into signs: UTF-8 or UTF-16 with or without their mark, else GB 18030.
final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int LOOKED_AT = 4096;

    private TextDecoder() {}

    /// Null where the bytes are no text.
    static @Nullable String text(byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked == null) {
            marked = withoutMark(bytes);
        }
        if (marked != null) {
            String text = strict(bytes, marked);
            return text == null ? null : text.replaceFirst("^\ufeff", "");
        }
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1a) {
                return null;
            }
        }
        String text = strict(bytes, StandardCharsets.UTF_8);
        if (text == null) {
            text = strict(bytes, GB18030);
        }
        return text;
    }

    private static @Nullable Charset marked(byte[] b) {
        if (b.length > 2 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (b.length > 1 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return b.length > 1 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF ? StandardCharsets.UTF_16BE : null;
    }

    /// UTF-16 shows by the zeros of its digits and line ends, all on one side.
    private static @Nullable Charset withoutMark(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < Math.min(LOOKED_AT, bytes.length); i++) {
            if (bytes[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2 == 1 ? 1 : 0;
            }
        }
        if (bytes.length % 2 != 0 || even + odd == 0 || even > 0 && odd > 0) {
            return null;
        }
        return odd > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
