package org.shouwang.kit.text;

import java.util.Arrays;
import java.util.List;

/// Which texts contain a character: finds all that contain some words, by their rarest character.
final class CharacterTable {
    private final String[] texts;
    private final int[] begin = new int[0x10001];
    /// Number of the text, and in the last bit whether the character first stands behind its beginning.
    private final int[] places;

    CharacterTable(List<String> texts) {
        this.texts = texts.toArray(String[]::new);
        int[] lastSeen = new int[0x10000];
        Arrays.fill(lastSeen, -1);
        for (int text = 0; text < texts.size(); text++) {
            String characters = texts.get(text);
            for (int i = 0; i < characters.length(); i++) {
                char c = characters.charAt(i);
                if (lastSeen[c] != text) {
                    lastSeen[c] = text;
                    begin[c + 1]++;
                }
            }
        }
        for (int c = 0; c < 0x10000; c++) {
            begin[c + 1] += begin[c];
        }
        places = new int[begin[0x10000]];
        int[] next = begin.clone();
        Arrays.fill(lastSeen, -1);
        for (int text = 0; text < texts.size(); text++) {
            String characters = texts.get(text);
            for (int i = 0; i < characters.length(); i++) {
                char c = characters.charAt(i);
                if (lastSeen[c] != text) {
                    lastSeen[c] = text;
                    places[next[c]++] = text << 1 | (i > 0 ? 1 : 0);
                }
            }
        }
    }

    /// What to do with a text that contains the words: at its beginning (0) or later.
    interface Found {
        void at(int text, int position);
    }

    void containing(String words, Found found) {
        char rarest = words.charAt(0);
        for (int i = 1; i < words.length(); i++) {
            char c = words.charAt(i);
            if (begin[c + 1] - begin[c] < begin[rarest + 1] - begin[rarest]) {
                rarest = c;
            }
        }
        boolean single = words.length() == 1;
        for (int i = begin[rarest]; i < begin[rarest + 1]; i++) {
            int place = places[i];
            int position = single ? place & 1 : texts[place >>> 1].indexOf(words);
            if (position >= 0) {
                found.at(place >>> 1, position);
            }
        }
    }
}
