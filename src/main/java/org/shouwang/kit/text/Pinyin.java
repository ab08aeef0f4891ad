package org.shouwang.kit.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import net.sourceforge.pinyin4j.PinyinHelper;

/// How names sound, so that they can be found by typing letters; surnames have their own readings.
public final class Pinyin {
    private static final Map<String, List<List<String>>> SURNAMES = surnames();
    private static final AtomicReferenceArray<List<String>> CHARACTERS = new AtomicReferenceArray<>(0x10000);

    private Pinyin() {}

    /// The readings of a name, in small letters without tones (`ü` is `v`). Characters nobody has a reading for
    /// are passed over; letters and digits stand for themselves. Never fails.
    public static Reading of(String name) {
        String plain = Fold.key(name);
        List<List<String>> syllables = new ArrayList<>(plain.length());
        int at = surname(plain, syllables);
        while (at < plain.length()) {
            int codePoint = plain.codePointAt(at);
            at += Character.charCount(codePoint);
            List<String> sounds = sounds(codePoint);
            if (!sounds.isEmpty()) {
                syllables.add(sounds);
            }
        }
        return new Reading(List.copyOf(syllables));
    }

    /// A key by which lists of names are put in dictionary order: `zhang wei`, then the name itself
    /// for equal sounds.
    public static String sortKey(String name) {
        return String.join(" ", of(name).first()) + " " + name;
    }

    private static int surname(String plain, List<List<String>> syllables) {
        for (int length = Math.min(2, plain.length()); length > 0; length--) {
            List<List<String>> known = SURNAMES.get(plain.substring(0, length));
            if (known != null) {
                for (int i = 0; i < length; i++) {
                    Set<String> sounds = new LinkedHashSet<>(known.get(i));
                    sounds.addAll(sounds(plain.charAt(i)));
                    syllables.add(List.copyOf(sounds));
                }
                return length;
            }
        }
        return 0;
    }

    private static List<String> sounds(int codePoint) {
        if (codePoint > 0xffff) {
            return List.of();
        }
        List<String> known = CHARACTERS.get(codePoint);
        if (known == null) {
            known = lookUp((char) codePoint);
            CHARACTERS.set(codePoint, known);
        }
        return known;
    }

    private static List<String> lookUp(char c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            return List.of(String.valueOf(c));
        }
        String[] written = PinyinHelper.toHanyuPinyinStringArray(c);
        if (written == null) {
            return List.of();
        }
        Set<String> sounds = new LinkedHashSet<>();
        for (String one : written) {
            String sound = one.replace("u:", "v").replaceAll("[^a-z]", "");
            if (!sound.isEmpty() && !sound.equals("none")) {
                sounds.add(sound);
            }
        }
        return List.copyOf(sounds);
    }

    private static Map<String, List<List<String>>> surnames() {
        Map<String, List<List<String>>> surnames = new HashMap<>();
        try (InputStream in = Pinyin.class.getResourceAsStream("surnames.txt")) {
            if (in == null) {
                throw new IllegalStateException("No surnames.txt");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                String[] words = line.split(" ");
                List<List<String>> syllables = new ArrayList<>();
                for (int i = 0; i < words[0].length(); i++) {
                    List<String> sounds = new ArrayList<>();
                    for (int reading = 1; reading < words.length; reading++) {
                        sounds.add(words[reading].split("'")[i]);
                    }
                    syllables.add(List.copyOf(sounds));
                }
                surnames.put(words[0], List.copyOf(syllables));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return surnames;
    }
}
