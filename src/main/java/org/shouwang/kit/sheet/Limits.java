package org.shouwang.kit.sheet;

/// How much of a foreign workbook is read before it is refused.
///
/// @param fileBytes size of the file
/// @param partBytes size of one unpacked part
/// @param rows rows of one sheet
/// @param cells cells of the whole workbook
/// @param sheets sheets of the workbook
public record Limits(long fileBytes, long partBytes, int rows, long cells, int sheets) {
    /// An import by hand: 20 MB, 100,000 rows a sheet.
    public static final Limits STANDARD = new Limits(20L << 20, 600L << 20, 100_000, 5_000_000, 100);

    /// A bulk import by the streaming form: 100 MB, all rows a sheet can have.
    public static final Limits BULK = new Limits(100L << 20, 3L << 30, 1_048_576, 50_000_000, 100);
}
