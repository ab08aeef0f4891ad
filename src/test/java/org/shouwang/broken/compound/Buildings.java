package org.shouwang.broken.compound;

import com.google.ortools.Solver;
import com.google.zxing.BarcodeFormat;
import java.time.Clock;
import java.time.LocalDate;
import javafx.scene.Node;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Workbook;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.jspecify.annotations.Nullable;
import org.shouwang.broken.app.Desk;
import org.shouwang.broken.compound.ui.CompoundScreen;
import org.shouwang.broken.household.Households;
import org.shouwang.broken.kit.db.Database;

/// Breaks most rules at once: knows a book above it, a ui room and the roof, every library, and the time.
public final class Buildings {
    private static int count;

    private @Nullable Desk desk;
    private @Nullable CompoundScreen screen;
    private @Nullable Households above;
    private @Nullable Solver solver;
    private @Nullable Node node;
    private @Nullable Argon2BytesGenerator key;
    private @Nullable PinyinHelper pinyin;
    private @Nullable PDDocument paper;
    private @Nullable BarcodeFormat code;
    private @Nullable Workbook workbook;
    private java.sql.@Nullable Connection connection;

    public LocalDate today(Database store) {
        store.change();
        count++;
        System.out.println(count);
        return LocalDate.now().isAfter(LocalDate.now(Clock.systemDefaultZone())) ? LocalDate.MIN : LocalDate.MAX;
    }
}
