package org.shouwang.donation;

/// Names a receipt.
public record DonationId(long value) {}
