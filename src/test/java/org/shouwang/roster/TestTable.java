package org.shouwang.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A roster as somebody else would have it in Excel.
final class TestTable {
    private TestTable() {}

    /// @param merge first row, last row, first column, last column of each merged block, from 0
    static Path write(Path file, Object[][] rows, int... merge) throws IOException {
        boolean old = file.toString().endsWith(".xls");
        try (Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("值班");
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("m月d日"));
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    if (rows[i][j] instanceof LocalDate day) {
                        row.createCell(j).setCellValue(day);
                        row.getCell(j).setCellStyle(date);
                    } else if (rows[i][j] != null) {
                        row.createCell(j).setCellValue(rows[i][j].toString());
                    }
                }
            }
            for (int i = 0; i + 3 < merge.length; i += 4) {
                sheet.addMergedRegion(new CellRangeAddress(merge[i], merge[i + 1], merge[i + 2], merge[i + 3]));
            }
            book.write(out);
        }
        return file;
    }
}
