package org.shouwang.broken.compound;

/// Breaks: names of the office.
public final class BuildingService {}
