package org.shouwang.roster;

/// Tells templates of a week apart.
public record TemplateId(long value) {}
