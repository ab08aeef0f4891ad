package org.shouwang.donation;

/// Names one gift of a receipt; stock lots and fund lines carry it.
public record DonationLineId(long value) {}
