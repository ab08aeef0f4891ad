package org.shouwang.donation;

/// Names an offer.
public record IntentId(long value) {}
