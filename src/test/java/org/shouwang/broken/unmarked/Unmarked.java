package org.shouwang.broken.unmarked;

/// Breaks: every room is null-marked.
public final class Unmarked {}
