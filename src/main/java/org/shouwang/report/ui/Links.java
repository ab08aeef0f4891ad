package org.shouwang.report.ui;

/// The pages to which 今日 leads, by their ids in the window.
final class Links {
    static final String HOUSEHOLDS = "households";
    static final String IMPORT = "import";
    static final String HEADS = "heads";
    static final String GATE = "gate";
    static final String ZONES = "zones";
    static final String ROSTER = "roster";
    static final String DUTY = "duty";
    static final String DELIVERY = "delivery";
    static final String SUPPLY = "supply";
    static final String DONATION = "donation";
    static final String REPORT = "report";

    static final String COMPOUND = "compound";

    /// Shows the offices that nobody holds.
    static final String VACANT = "vacant";

    private Links() {}
}
