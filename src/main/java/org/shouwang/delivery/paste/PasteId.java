package org.shouwang.delivery.paste;

/// Names one pasted list.
public record PasteId(long value) {}
