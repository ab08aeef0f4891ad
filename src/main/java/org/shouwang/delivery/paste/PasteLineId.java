package org.shouwang.delivery.paste;

/// Names one kept line of a pasted list.
public record PasteLineId(long value) {}
