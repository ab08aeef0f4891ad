package org.shouwang.kit.sheet;

import java.util.List;

/// One sheet of a workbook that was read; rows without any content are left out.
///
/// @param numberedTwice row numbers that stood in the file more than once; all of them are in `rows`
public record Grid(String name, boolean hidden, List<Row> rows, List<Integer> numberedTwice, List<Merge> merges) {}
