package org.shouwang.kit.sheet;

/// How a list lies on paper.
///
/// @param blankRows empty rows at the end for those who come without being on the list
/// @param onePage the whole list is made to fit one page (a month of duty), as far as it stays readable
public record Layout(boolean landscape, int blankRows, boolean onePage, Paper paper) {
    public static final Layout PORTRAIT = new Layout(false, 0, false, Paper.A4);

    /// The size of the paper.
    public enum Paper {
        A4,
        A3
    }

    Layout lying() {
        return new Layout(true, blankRows, onePage, paper);
    }

    Layout blank(int rows) {
        return new Layout(landscape, rows, onePage, paper);
    }

    Layout fitted() {
        return new Layout(landscape, blankRows, true, paper);
    }

    Layout on(Paper other) {
        return new Layout(landscape, blankRows, onePage, other);
    }
}
