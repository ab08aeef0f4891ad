package org.shouwang.kit.sheet;

/// How a list lies on paper.
///
/// @param blankRows empty rows at the end for those who come without being on the list
/// @param onePage the whole list is made to fit one page (a month of duty), as far as it stays readable
/// @param large letters and rows to be read by hand light, on the stairs
public record Layout(boolean landscape, int blankRows, boolean onePage, Paper paper, boolean large) {
    public static final Layout PORTRAIT = new Layout(false, 0, false, Paper.A4, false);

    /// The size of the paper.
    public enum Paper {
        A4,
        A3
    }

    Layout lying() {
        return new Layout(true, blankRows, onePage, paper, large);
    }

    Layout blank(int rows) {
        return new Layout(landscape, rows, onePage, paper, large);
    }

    Layout fitted() {
        return new Layout(landscape, blankRows, true, paper, large);
    }

    Layout on(Paper other) {
        return new Layout(landscape, blankRows, onePage, other, large);
    }

    Layout enlarged() {
        return new Layout(landscape, blankRows, onePage, paper, true);
    }
}
