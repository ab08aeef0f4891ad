package org.shouwang.kit.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// Names in the order of their sound: finds all that fit some letters, walking syllable by syllable.
///
/// A line packs four syllables of ten bits and the number of the name. Of longer names the rest is compared one by one.
final class SoundTable {
    private static final int SYLLABLES = 4;
    private static final int BITS = 10;
    private static final int NAME_BITS = 63 - SYLLABLES * BITS;
    private static final int NAME = (1 << NAME_BITS) - 1;

    private final String[] sounds;
    private final List<Reading> names;
    private final long[] lines;
    private final boolean fromStart;
    private final int[] owners;

    /// @param fromStart whether the letters begin with the name, else with a later syllable of it
    private SoundTable(String[] sounds, List<Reading> names, int[] owners, boolean fromStart) {
        this.sounds = sounds;
        this.names = names;
        this.owners = owners;
        this.fromStart = fromStart;
        Lines draft = new Lines(names.size() * 2);
        for (int name = 0; name < names.size(); name++) {
            List<List<String>> syllables = names.get(name).syllables();
            int last = fromStart ? Math.min(1, syllables.size()) : syllables.size();
            for (int from = fromStart ? 0 : 1; from < last; from++) {
                pack(syllables, from, 0, 0, name, draft);
            }
        }
        lines = Arrays.copyOf(draft.values, draft.size);
        Arrays.sort(lines);
    }

    /// The two tables of the same names: from their start, and from any later syllable.
    ///
    /// @param owners the card of each name
    static SoundTable[] of(List<Reading> names, int[] owners) {
        TreeSet<String> all = new TreeSet<>();
        names.forEach(name -> name.syllables().forEach(all::addAll));
        if (all.size() >= (1 << BITS) - 1 || names.size() >= 1 << NAME_BITS) {
            throw new IllegalArgumentException(all.size() + " sounds, " + names.size() + " names");
        }
        List<String> numbered = new ArrayList<>(all);
        numbered.addFirst("");
        String[] sounds = numbered.toArray(String[]::new);
        return new SoundTable[] {
            new SoundTable(sounds, names, owners, true), new SoundTable(sounds, names, owners, false)
        };
    }

    /// Gives the card of every name that fits the grade.
    ///
    /// @param typed small letters and digits
    void mark(String typed, int grade, byte[] grades) {
        new Walk(typed, grade, grades).on(0, 0, 0, lines.length);
    }

    /// One search through the lines.
    private final class Walk {
        private final String typed;
        private final int grade;
        private final byte[] grades;

        Walk(String typed, int grade, byte[] grades) {
            this.typed = typed;
            this.grade = grade;
            this.grades = grades;
        }

        void on(int at, int level, int low, int high) {
            if (at == typed.length()) {
                for (int i = low; i < high; i++) {
                    Grade.mark(grades, owners[(int) lines[i] & NAME], grade);
                }
                return;
            }
            if (level == SYLLABLES) {
                for (int i = low; i < high; i++) {
                    compareRest((int) lines[i] & NAME);
                }
                return;
            }
            int shift = NAME_BITS + (SYLLABLES - 1 - level) * BITS;
            char first = typed.charAt(at);
            for (int sound = firstSound(first); sound < sounds.length && sounds[sound].charAt(0) == first; sound++) {
                int begin = boundary(low, high, shift, sound);
                if (begin == high) {
                    return;
                }
                int here = number(lines[begin], shift);
                if (here != sound) {
                    sound = here - 1;
                    continue;
                }
                int end = boundary(begin, high, shift, sound + 1);
                step(at, level, begin, end, sounds[sound]);
                low = end;
            }
        }

        private void step(int at, int level, int begin, int end, String sound) {
            int rest = typed.length() - at;
            if (rest <= sound.length() && sound.startsWith(typed.substring(at))) {
                on(typed.length(), level + 1, begin, end);
                return;
            }
            on(at + 1, level + 1, begin, end);
            if (Reading.initial(sound) == 2 && typed.startsWith(sound.substring(0, 2), at)) {
                on(at + 2, level + 1, begin, end);
            }
            if (sound.length() > 1 && typed.startsWith(sound, at)) {
                on(at + sound.length(), level + 1, begin, end);
            }
        }

        private void compareRest(int name) {
            Reading reading = names.get(name);
            int syllables = reading.syllables().size();
            if (syllables > SYLLABLES && (fromStart ? reading.startsAt(typed, 0) : reading.startsAfter(typed))) {
                Grade.mark(grades, owners[name], grade);
            }
        }
    }

    private void pack(List<List<String>> syllables, int at, int level, long line, int name, Lines draft) {
        if (level == SYLLABLES || at == syllables.size()) {
            draft.add(line << (SYLLABLES - level) * BITS << NAME_BITS | name);
            return;
        }
        for (String sound : syllables.get(at)) {
            long number = Arrays.binarySearch(sounds, sound);
            pack(syllables, at + 1, level + 1, line << BITS | number, name, draft);
        }
    }

    private int firstSound(char first) {
        int at = Arrays.binarySearch(sounds, String.valueOf(first));
        return at < 0 ? -at - 1 : at;
    }

    private int boundary(int low, int high, int shift, int sound) {
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (number(lines[middle], shift) < sound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int number(long line, int shift) {
        return (int) (line >>> shift) & (1 << BITS) - 1;
    }

    /// A growing array.
    private static final class Lines {
        private long[] values;
        private int size;

        Lines(int room) {
            values = new long[Math.max(16, room)];
        }

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }
    }
}
