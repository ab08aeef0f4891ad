package org.shouwang.kit.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What somebody typed into a search box, prepared for comparing.
///
/// @param whole the text as one term; its code where the text is a door
/// @param terms the words separately, all of which must fit; empty where there is only one
record Wanted(Term whole, List<Term> terms) {
    static final int PHONE_DIGITS = 3;

    /// @param text folded
    /// @param code folded code or beginning of a code, `""` where the text is no door
    /// @param letters whether it may be pinyin
    /// @param digits whether it may be part of a phone number
    record Term(String text, String code, boolean letters, boolean digits) {
        static Term of(String typed, Function<String, Optional<String>> room) {
            String text = Fold.key(typed);
            String code = room.apply(typed).map(Fold::key).orElse("");
            boolean digits = text.length() >= PHONE_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
            boolean letters = !text.isEmpty() && text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '\'' || c == '\u00fc');
            return new Term(letters ? text.replace("'", "").replace("\u00fc", "v") : text, code, letters, digits);
        }

        int grade(MatchEntry<?> entry) {
            if (text.isEmpty()) {
                return Grade.NONE;
            }
            int best = Grade.NONE;
            for (String code : entry.codes()) {
                best = Grade.better(best, code(Fold.key(code)));
            }
            for (String name : entry.names()) {
                best = Grade.better(best, name(name));
            }
            for (String plate : entry.plates()) {
                best = Grade.better(best, plateFits(Fold.key(plate).replace("\u00b7", "")) ? Grade.PLATE : Grade.NONE);
            }
            if (digits) {
                for (String phone : entry.phones()) {
                    best = Grade.better(best, phoneFits(Fold.key(phone).replace("-", "")) ? Grade.PHONE : Grade.NONE);
                }
            }
            for (String word : entry.words()) {
                best = Grade.better(best, Fold.key(word).contains(text) ? Grade.WORD : Grade.NONE);
            }
            return best;
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
            int best = Grade.NONE;
            int at = key.indexOf(text);
            if (at >= 0) {
                best = at > 0 ? Grade.NAME_WITHIN : key.length() == text.length() ? Grade.NAME : Grade.NAME_START;
            }
            if (letters) {
                int from = Pinyin.of(name).start(text);
                best = Grade.better(best, from < 0 ? Grade.NONE : from == 0 ? Grade.PINYIN : Grade.PINYIN_WITHIN);
            }
            return best;
        }

        private boolean plateFits(String key) {
            return key.startsWith(text) || key.startsWith(text, 1) || key.startsWith(text, 2);
        }

        private boolean phoneFits(String key) {
            return key.startsWith(text) || key.endsWith(text);
        }
    }

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
}
