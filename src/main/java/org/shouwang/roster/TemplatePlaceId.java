package org.shouwang.roster;

/// Tells the places of templates apart.
public record TemplatePlaceId(long value) {}
