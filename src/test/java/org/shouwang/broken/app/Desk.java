package org.shouwang.broken.app;

/// Stands for the roof.
public final class Desk {}
