package org.shouwang.fund.ui;

import java.util.Optional;
import org.shouwang.fund.FundLine;

/// A line that was written, and another one that holds and has the same voucher.
record Noted(FundLine line, Optional<FundLine> twin) {}
