package org.shouwang.kit.sheet;

import java.util.List;

/// A foreign workbook, read into memory.
public record Book(List<Grid> grids) {}
