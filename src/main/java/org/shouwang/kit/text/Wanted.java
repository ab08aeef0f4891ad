package org.shouwang.kit.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody typed into a search box, prepared for comparing.
///
/// @param whole the text as one term; its code where the text is a door
/// @param terms the words separately, all of which must fit; empty where there is only one
record Wanted(Term whole, List<Term> terms) {
    private static final int PHONE_DIGITS = 3;
    private static final int PLATE_CHARACTERS = 2;
    static final int WITHIN_DIGITS = 4;

    static Wanted of(String typed, Function<String, Optional<String>> room) {
        Term whole = Term.of(typed, room);
        List<Term> terms = Stream.of(Fold.simplified(typed).strip().split("\\s+"))
                .map(word -> Term.of(word, room))
                .toList();
        return new Wanted(whole, terms.size() > 1 ? terms : List.of());
    }

    int grade(MatchEntry<?> entry) {
        int grade = whole.grade(entry);
        if (!terms.isEmpty()) {
            int all = terms.getFirst().grade(entry);
            for (Term term : terms.subList(1, terms.size())) {
                all = Grade.both(all, term.grade(entry));
            }
            grade = Grade.better(grade, all);
        }
        return grade;
    }

    static String plateKey(String plate) {
        return Fold.key(plate).replace("\u00b7", "").replace("-", "");
    }

    static String phoneKey(String phone) {
        return Fold.key(phone).replace("-", "");
    }

    static String wordsKey(List<String> words) {
        return words.stream().map(Fold::key).collect(Collectors.joining("\n"));
    }

    /// Of a folded name that contains the text from that position on.
    static int nameGrade(String key, String text, int at) {
        if (at > 0) {
            return Grade.NAME_WITHIN;
        }
        return key.length() == text.length() ? Grade.NAME : Grade.NAME_START;
    }

    /// @param text folded
    /// @param code folded code or beginning of a code, `""` where the text is no door
    /// @param sound whether it may be pinyin
    /// @param digits whether it may be part of a phone number
    record Term(String text, String code, boolean sound, boolean digits) {
        static Term of(String typed, Function<String, Optional<String>> room) {
            String text = Fold.key(typed);
            String code = text.isEmpty() ? "" : room.apply(typed).map(Fold::key).orElse("");
            boolean digits = text.length() >= PHONE_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
            String letters = text.replace("'", "").replace("\u00fc", "v");
            boolean sound = !letters.isEmpty()
                    && letters.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9')
                    && letters.chars().anyMatch(c -> c >= 'a');
            return new Term(sound ? letters : text, code, sound, digits);
        }

        /// The longest run of characters that are no letters, where letters stand beside them; `""` for no mix.
        String characters() {
            String longest = "";
            boolean letters = false;
            int from = 0;
            for (int i = 0; i <= text.length(); i++) {
                boolean letter = i < text.length() && text.charAt(i) < 0x80;
                letters |= letter && text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
                if (letter || i == text.length()) {
                    longest = i - from > longest.length() ? text.substring(from, i) : longest;
                    from = i + 1;
                }
            }
            return letters ? longest : "";
        }

        boolean plate() {
            return text.length() >= PLATE_CHARACTERS;
        }

        /// The same answer as the tables of `Cards`, for one entry.
        int grade(MatchEntry<?> entry) {
            if (text.isEmpty()) {
                return Grade.NONE;
            }
            int best = Grade.NONE;
            for (String one : entry.codes()) {
                best = Grade.better(best, code(Fold.key(one)));
            }
            for (String name : entry.names()) {
                best = Grade.better(best, name(name));
            }
            for (String one : entry.plates()) {
                String key = plateKey(one);
                boolean fits = key.startsWith(text) || key.startsWith(text, 1) || key.startsWith(text, 2);
                best = Grade.better(best, plate() && fits ? Grade.PLATE : Grade.NONE);
            }
            for (String phone : entry.phones()) {
                String key = phoneKey(phone);
                boolean fits = key.startsWith(text) || key.endsWith(text);
                best = Grade.better(best, digits && fits ? Grade.PHONE : Grade.NONE);
                boolean within = digits && text.length() >= WITHIN_DIGITS && key.contains(text);
                best = Grade.better(best, within ? Grade.PHONE_WITHIN : Grade.NONE);
            }
            return wordsKey(entry.words()).contains(text) ? Grade.better(best, Grade.WORD) : best;
        }

        private int code(String key) {
            if (key.equals(text) || key.equals(code)) {
                return Grade.CODE;
            }
            boolean start = key.startsWith(text) || !code.isEmpty() && key.startsWith(code);
            return start ? Grade.CODE_START : Grade.NONE;
        }

        private int name(String name) {
            String key = Fold.key(name);
            int at = key.indexOf(text);
            int best = at < 0 ? Grade.NONE : nameGrade(key, text, at);
            if (sound) {
                int from = Pinyin.of(name).start(text);
                best = Grade.better(best, from < 0 ? Grade.NONE : from == 0 ? Grade.PINYIN : Grade.PINYIN_WITHIN);
            } else if (!characters().isEmpty()) {
                int from = Pinyin.of(name).mixedStart(key, text);
                best = Grade.better(best, from < 0 ? Grade.NONE : from == 0 ? Grade.PINYIN : Grade.PINYIN_WITHIN);
            }
            return best;
        }
    }
}
