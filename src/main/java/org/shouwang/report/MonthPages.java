package org.shouwang.report;

import java.time.YearMonth;
import java.util.List;
import org.shouwang.kit.sheet.Sheet;

/// The month as it is looked at before it is handed in: its figures and its sheets, of one moment.
public record MonthPages(YearMonth month, Figures figures, List<Sheet> sheets, Letterhead head) {
    public MonthPages {
        sheets = List.copyOf(sheets);
    }
}
