package org.shouwang.kit.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.SignOff;
import org.shouwang.kit.text.Texts;

/// What closes a list under its rows: notes, then the block where people sign; no block is ever split.
final class Tail {
    private static final Texts T = Texts.of(Papers.class);
    private static final float NOTE = 8;
    private static final float SIGN = 9.5f;
    private static final float SIGN_ROW = 11 * TablePlan.MM;
    static final float GAP = 4;
    private static final float PLACE = 78 * TablePlan.MM;

    private final Letters letters;
    private final float width;
    private final List<String> lines = new ArrayList<>();
    private final List<String> parties;

    Tail(Letters letters, float width, List<String> notes, @Nullable SignOff signOff) {
        this.letters = letters;
        this.width = width;
        this.parties = signOff == null ? List.of() : signOff.parties();
        notes.forEach(note -> lines.addAll(letters.lines(note, width, NOTE, false)));
    }

    void note(String words) {
        lines.addAll(letters.lines(words, width, NOTE, false));
    }

    float height() {
        return notesHeight() + signHeight();
    }

    List<String> lines() {
        return lines;
    }

    private float notesHeight() {
        return lines.isEmpty() ? 0 : GAP + lines.size() * noteLine();
    }

    static float noteLine() {
        return NOTE * 1.45f;
    }

    float signHeight() {
        int across = across();
        return parties.isEmpty() ? 0 : 2 * GAP + SIGN_ROW * ((parties.size() + across - 1) / across);
    }

    private int across() {
        return Math.max(1, (int) (width / PLACE));
    }

    /// @return the lower edge
    float drawNote(Ink ink, String line, float left, float top) {
        ink.words(line, left, top - NOTE * 1.1f, NOTE, false, Ink.QUIET);
        return top - noteLine();
    }

    void drawSignOff(Ink ink, float left, float top) {
        int across = Math.min(across(), parties.size());
        float place = width / Math.max(1, across);
        String date = letters.drawable(T.get("dateToFill"));
        float dateWidth = letters.width(date, SIGN, false);
        for (int i = 0; i < parties.size(); i++) {
            float x = left + i % across * place;
            float y = top - 2 * GAP - SIGN_ROW * (i / across + 1) + 6;
            String party = letters.drawable(sign(parties.get(i)));
            ink.words(party, x, y, SIGN, false, Ink.BLACK);
            float from = x + letters.width(party, SIGN, false);
            float to = x + place - dateWidth - 24;
            ink.line(from, y - 2, to, y - 2, 0.5f, Ink.QUIET);
            ink.words(date, to + 8, y, SIGN, false, Ink.BLACK);
        }
    }

    /// A party that says in brackets what it puts there, such as its stamp, is not asked for a signature too.
    private static String sign(String party) {
        return party.endsWith(T.get("bracket")) ? T.get("signs.stated", party) : T.get("signs", party);
    }
}
