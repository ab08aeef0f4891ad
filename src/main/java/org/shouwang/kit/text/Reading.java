package org.shouwang.kit.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// How one name can be read: for each character its possible syllables, the likeliest first.
public record Reading(List<List<String>> syllables) {
    private static final int MOST = 64;

    /// The likeliest syllable of each character: `[zhang, wei]`.
    public List<String> first() {
        return syllables.stream().map(List::getFirst).toList();
    }

    /// All readings in one word each (`zhangwei`), the likeliest first, at most 64.
    public List<String> full() {
        return combined(false);
    }

    /// All initials in one word each (`zw`), the likeliest first, at most 64.
    public List<String> initials() {
        return combined(true);
    }

    /// Whether a person who types this may mean the name: whole, beginning, initials or a mix of them
    /// (`zhangwei`, `zhang`, `zw`, `zhangw`, `zhwei`), of the whole name or of its end from any character on.
    public boolean matches(String typed) {
        return start(typed) >= 0;
    }

    /// From which character on the typed letters fit: 0 for the whole name, -1 for not at all.
    public int start(String typed) {
        String letters = Fold.key(typed).replace("\u00fc", "v").replace("'", "");
        if (letters.isEmpty()) {
            return -1;
        }
        for (int from = 0; from < syllables.size(); from++) {
            if (startsAt(letters, from)) {
                return from;
            }
        }
        return -1;
    }

    /// From which character on a mix of characters and letters fits (`张w`, `z伟`); -1 for not at all.
    ///
    /// @param key the folded name
    /// @param typed folded, with at least one character and one letter
    int mixedStart(String key, String typed) {
        for (int from = 0; from < key.length(); from++) {
            if (mixed(key, from, typed, 0)) {
                return from;
            }
        }
        return -1;
    }

    private boolean mixed(String key, int character, String typed, int at) {
        if (at == typed.length()) {
            return true;
        }
        if (character == key.length()) {
            return false;
        }
        if (typed.charAt(at) == key.charAt(character)) {
            return mixed(key, character + 1, typed, at + 1);
        }
        if (character >= syllables.size()) {
            return false; // a rare character before this one has no sound
        }
        for (String sound : syllables.get(character)) {
            if (sound.startsWith(typed.substring(at))
                    || typed.startsWith(sound, at) && mixed(key, character + 1, typed, at + sound.length())
                    || initial(sound) == 2
                            && typed.startsWith(sound.substring(0, 2), at)
                            && mixed(key, character + 1, typed, at + 2)
                    || typed.charAt(at) == sound.charAt(0) && mixed(key, character + 1, typed, at + 1)) {
                return true;
            }
        }
        return false;
    }

    /// @param typed small letters and digits
    boolean startsAt(String typed, int syllable) {
        return fits(typed, 0, syllable);
    }

    /// Whether the letters fit from a later syllable than the first on.
    boolean startsAfter(String typed) {
        for (int from = 1; from < syllables.size(); from++) {
            if (startsAt(typed, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(String typed, int at, int syllable) {
        if (at == typed.length()) {
            return true;
        }
        if (syllable == syllables.size()) {
            return false;
        }
        for (String sound : syllables.get(syllable)) {
            int rest = typed.length() - at;
            if (rest <= sound.length() && sound.startsWith(typed.substring(at))) {
                return true;
            }
            if (typed.startsWith(sound, at) && fits(typed, at + sound.length(), syllable + 1)) {
                return true;
            }
            int initial = initial(sound);
            if (initial == 2 && typed.startsWith(sound.substring(0, 2), at) && fits(typed, at + 2, syllable + 1)) {
                return true;
            }
            if (typed.charAt(at) == sound.charAt(0) && fits(typed, at + 1, syllable + 1)) {
                return true;
            }
        }
        return false;
    }

    /// 2 for zh, ch, sh; else 1.
    static int initial(String sound) {
        return sound.length() > 1 && sound.charAt(1) == 'h' && "zcs".indexOf(sound.charAt(0)) >= 0 ? 2 : 1;
    }

    private List<String> combined(boolean initials) {
        List<String> words = List.of("");
        for (List<String> sounds : syllables) {
            Set<String> longer = new LinkedHashSet<>();
            for (String word : words) {
                for (String sound : sounds) {
                    if (longer.size() < MOST) {
                        longer.add(word + (initials ? sound.substring(0, 1) : sound));
                    }
                }
            }
            words = new ArrayList<>(longer);
        }
        return List.copyOf(words);
    }
}
