package org.shouwang.kit.sheet;

/// Cells that were merged in a workbook that was read; only the first of them holds the value.
///
/// @param firstRow as Excel shows it, from 1
/// @param firstColumn 0 for A
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
