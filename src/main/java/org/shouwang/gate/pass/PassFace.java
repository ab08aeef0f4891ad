package org.shouwang.gate.pass;

import java.util.List;
import org.shouwang.kit.text.Texts;

/// How the office has its cards printed; kept in the store.
///
/// @param rules what stands on the back, a line each
/// @param issuer who answers for the card, `""` for the compound's name
/// @param names how the holder's name stands on it
/// @param squares how many squares for outings a pass without a limit has on its back
public record PassFace(String rules, String issuer, Naming names, int squares) {
    private static final Texts T = Texts.of(PassFace.class);
    /// As many as can still be written into.
    public static final int MOST_SQUARES = 24;

    /// The holder's name on a card that may be lost.
    public enum Naming {
        /// The surname and a star for each other character.
        SURNAME,
        FULL,
        /// Only the door.
        NONE
    }

    public static PassFace usual() {
        return new PassFace(T.get("face.rules"), "", Naming.SURNAME, 16);
    }

    List<String> lines() {
        return rules.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
