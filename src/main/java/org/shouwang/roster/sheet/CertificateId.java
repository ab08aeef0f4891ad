package org.shouwang.roster.sheet;

/// The key of one row.
public record CertificateId(long value) {}
