package org.shouwang.gate.ui.book;

/// Takes over what stands in the line above.
final class LateRepeat {
    private final LateScreenModel sheet;
    private final LateLineModel line;

    LateRepeat(LateScreenModel sheet) {
        this.sheet = sheet;
        this.line = sheet.line;
    }

    /// One cell.
    void cell(LateCell cell) {
        LateTyped above = sheet.last();
        if (above == null) {
            return;
        }
        if (cell == LateCell.WHO || cell == LateCell.MEMBER) {
            line.who.meant.set(above.who());
            line.quietly(() -> {
                line.text(LateCell.WHO).set(above.text(LateCell.WHO));
                line.text(LateCell.MEMBER).set(above.text(LateCell.MEMBER));
            });
            line.guess();
        } else {
            line.text(cell).set(above.text(cell));
        }
    }

    /// Everything but the time.
    void all() {
        LateTyped above = sheet.last();
        if (above == null) {
            return;
        }
        line.quietly(() -> {
            for (LateCell cell : LateCell.values()) {
                if (cell != LateCell.TIME) {
                    line.text(cell).set(above.text(cell));
                }
            }
        });
        line.who.meant.set(above.who());
        line.guess();
    }
}
