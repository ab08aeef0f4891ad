package org.shouwang.kit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One thing that can be found by typing, and every text under which people look for it.
///
/// @param item what is found; `equals` decides which entry a later one replaces
/// @param group the heading under which it is shown (a code, not a text)
/// @param rank among equally good matches the smaller comes first
/// @param names read aloud: found by characters and by pinyin
/// @param codes such as `3-2-502`: found exactly or by their beginning
/// @param phones found by beginning or last digits, from three digits on
/// @param plates found by beginning, with or without the province and letter
/// @param words free words: found anywhere in them
public record MatchEntry<T>(
        T item,
        String group,
        int rank,
        List<String> names,
        List<String> codes,
        List<String> phones,
        List<String> plates,
        List<String> words) {
    public MatchEntry {
        Objects.requireNonNull(item);
        names = List.copyOf(names);
        codes = List.copyOf(codes);
        phones = List.copyOf(phones);
        plates = List.copyOf(plates);
        words = List.copyOf(words);
    }

    public static <T> MatchEntry<T> of(T item, String group, int rank) {
        return new MatchEntry<>(item, group, rank, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public MatchEntry<T> name(String name) {
        return new MatchEntry<>(item, group, rank, plus(names, name), codes, phones, plates, words);
    }

    public MatchEntry<T> code(String code) {
        return new MatchEntry<>(item, group, rank, names, plus(codes, code), phones, plates, words);
    }

    public MatchEntry<T> phone(String phone) {
        return new MatchEntry<>(item, group, rank, names, codes, plus(phones, phone), plates, words);
    }

    public MatchEntry<T> plate(String plate) {
        return new MatchEntry<>(item, group, rank, names, codes, phones, plus(plates, plate), words);
    }

    public MatchEntry<T> word(String word) {
        return new MatchEntry<>(item, group, rank, names, codes, phones, plates, plus(words, word));
    }

    @Override
    public String toString() {
        return "MatchEntry[" + group + "]"; // names and numbers never go into a log
    }

    private static List<String> plus(List<String> list, String one) {
        if (one.isBlank()) {
            return list;
        }
        List<String> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
