package org.shouwang.kit.sheet;

import java.time.LocalDateTime;

/// Who made an export and when, and the line that asks for care; stands in the footer and in the file's properties.
public record Marking(String author, LocalDateTime moment, String line) {}
