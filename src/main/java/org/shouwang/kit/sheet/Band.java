package org.shouwang.kit.sheet;

/// The only value of a row that stands over all columns and heads the rows after it, such as a day or a post. On paper
/// it is never parted from the next row, and stands again where its rows go on.
public record Band(String words) {}
