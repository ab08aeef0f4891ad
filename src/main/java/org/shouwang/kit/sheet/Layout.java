package org.shouwang.kit.sheet;

/// How a list lies on A4.
///
/// @param blankRows empty rows at the end for those who come without being on the list
/// @param onePage the whole list is made to fit one page (a month of duty), as far as it stays readable
public record Layout(boolean landscape, int blankRows, boolean onePage) {
    public static final Layout PORTRAIT = new Layout(false, 0, false);
}
