package org.shouwang.kit.paper;

import java.util.List;

/// A card the size of a bank card (CR80, 85.6 by 54 mm) with a coloured band, a code for the scanner, and a back.
public record WalletCard(Front front, Back back) {
    /// What is seen first.
    ///
    /// @param band colour of the band, red, green, blue in eight bits each; `onDark` whether its letters are white
    /// @param owner small words over the title
    /// @param mark the colour in words, so that nobody must see it; `kind` small under it
    /// @param main the one thing to read from afar, such as a door or a plate
    /// @param lines at most five
    /// @param number as it is read aloud
    /// @param code what the scanner types
    /// @param caption under the number
    /// @param foot who answers for it, with the place of the seal
    public record Front(
            int band,
            boolean onDark,
            String owner,
            String title,
            String mark,
            String kind,
            String main,
            List<String> lines,
            String number,
            String code,
            String caption,
            String foot) {
        public Front {
            lines = List.copyOf(lines);
        }
    }

    /// What stands behind.
    ///
    /// @param squares how many numbered squares are to be filled in by hand, 0 for none; `heading` over them
    public record Back(String title, String number, List<String> rules, String heading, int squares) {
        public Back {
            rules = List.copyOf(rules);
        }
    }

    /// How cards lie on paper.
    public enum Paper {
        /// A4, five a page: front and back side by side, to fold.
        FOLDED,
        /// A4, ten a page: a page of fronts, then their backs mirrored, for printing on both sides.
        BOTH_SIDES,
        /// A4, ten fronts a page.
        FRONTS,
        /// One page a side in the size of the card, for card printers.
        CARD,
        /// One page a card, front only.
        CARD_FRONT
    }
}
