package org.shouwang.kit.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/// A square of black and white modules that a scanner types for us; a quarter of it may be soiled.
final class QrCode {
    private final BitMatrix modules;

    QrCode(String text) {
        try {
            modules = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.MARGIN,
                                    0));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a code", e);
        }
    }

    /// Draws it with the lower left corner at a point.
    void draw(Ink ink, float x, float y, float side) {
        float module = side / modules.getWidth();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int from = 0; from < modules.getWidth(); from++) {
                if (modules.get(from, row)) {
                    int to = from;
                    while (to + 1 < modules.getWidth() && modules.get(to + 1, row)) {
                        to++;
                    }
                    ink.ground(
                            x + from * module,
                            y + side - (row + 1) * module,
                            (to - from + 1) * module,
                            module + 0.02f,
                            0x000000);
                    from = to;
                }
            }
        }
    }
}
