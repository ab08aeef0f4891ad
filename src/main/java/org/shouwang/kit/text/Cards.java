package org.shouwang.kit.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One drawer of the index: cards that no longer change, with all tables to find them.
final class Cards<T> {
    private final List<Card<T>> cards;
    private final Map<T, Integer> places;
    private final PrefixTable codes;
    private final PrefixTable plates;
    private final PrefixTable phones;
    private final PrefixTable phonesFromEnd;
    private final CharacterTable names;
    private final SoundTable[] sounds;
    private final int[] cardOfName;
    private final String[] nameKeys;
    private final List<Reading> readings;
    private final DigitText digits;
    private final CharacterTable words;
    private final List<String> groups = new ArrayList<>();
    private final int[] groupOfCard;

    Cards(List<Card<T>> unordered) {
        cards = new ArrayList<>(unordered);
        cards.sort(Comparator.<Card<T>>comparingInt(card -> card.entry().rank()).thenComparingLong(Card::arrival));
        places = HashMap.newHashMap(cards.size());
        groupOfCard = new int[cards.size()];
        Map<String, Integer> groupNumbers = new HashMap<>();
        PrefixTable.Draft codeDraft = new PrefixTable.Draft();
        PrefixTable.Draft plateDraft = new PrefixTable.Draft();
        PrefixTable.Draft phoneDraft = new PrefixTable.Draft();
        PrefixTable.Draft endDraft = new PrefixTable.Draft();
        List<String> keys = new ArrayList<>();
        List<Reading> sounding = new ArrayList<>();
        DigitText.Draft digitDraft = new DigitText.Draft();
        List<Integer> owners = new ArrayList<>();
        List<String> wordKeys = new ArrayList<>();
        for (int card = 0; card < cards.size(); card++) {
            MatchEntry<T> entry = cards.get(card).entry();
            places.put(entry.item(), card);
            groupOfCard[card] = groupNumbers.computeIfAbsent(entry.group(), name -> {
                groups.add(name);
                return groups.size() - 1;
            });
            for (String code : entry.codes()) {
                codeDraft.add(Fold.key(code), card);
            }
            for (String plate : entry.plates()) {
                String key = Wanted.plateKey(plate);
                for (int from = 0; from < Math.min(3, key.length()); from++) {
                    plateDraft.add(key.substring(from), card);
                }
            }
            for (String phone : entry.phones()) {
                String key = Wanted.phoneKey(phone);
                phoneDraft.add(key, card);
                digitDraft.add(key, card);
                endDraft.add(new StringBuilder(key).reverse().toString(), card);
            }
            for (String name : entry.names()) {
                keys.add(Fold.key(name));
                sounding.add(Pinyin.of(name));
                owners.add(card);
            }
            wordKeys.add(entry.words().isEmpty() ? "" : Wanted.wordsKey(entry.words()));
        }
        codes = codeDraft.finish();
        plates = plateDraft.finish();
        phones = phoneDraft.finish();
        phonesFromEnd = endDraft.finish();
        nameKeys = keys.toArray(String[]::new);
        names = new CharacterTable(keys);
        cardOfName = owners.stream().mapToInt(Integer::intValue).toArray();
        readings = sounding;
        digits = digitDraft.finish();
        sounds = SoundTable.of(sounding, cardOfName);
        words = new CharacterTable(wordKeys);
    }

    int size() {
        return cards.size();
    }

    Card<T> card(int place) {
        return cards.get(place);
    }

    /// The place of the item's card, or -1.
    int place(T item) {
        return places.getOrDefault(item, -1);
    }

    /// Counts the graded cards that are not gone, and hands over the best of each group.
    void tally(byte[] grades, BitSet gone, Tally<T> tally) {
        int grouped = tally.grouped() ? Math.max(1, groups.size()) : 1;
        int[] totals = new int[grouped];
        int[] kept = new int[grouped * (Grade.WORD + 1)];
        boolean allThere = gone.isEmpty();
        for (int card = 0; card < grades.length; card++) {
            int grade = grades[card];
            if (grade != Grade.NONE && (allThere || !gone.get(card))) {
                int group = grouped == 1 ? 0 : groupOfCard[card];
                totals[group]++;
                int slot = group * (Grade.WORD + 1) + grade;
                if (kept[slot] < tally.limit()) {
                    kept[slot]++;
                    tally.keep(cards.get(card), grade);
                }
            }
        }
        for (int group = 0; group < grouped; group++) {
            tally.count(groups.isEmpty() ? "" : groups.get(group), totals[group]);
        }
    }

    /// The grade of each card.
    byte[] grades(Wanted wanted) {
        byte[] grades = new byte[cards.size()];
        mark(wanted.whole(), grades);
        if (!wanted.terms().isEmpty()) {
            byte[] all = null;
            for (Wanted.Term term : wanted.terms()) {
                byte[] one = new byte[cards.size()];
                mark(term, one);
                if (all == null) {
                    all = one;
                } else {
                    for (int i = 0; i < all.length; i++) {
                        all[i] = (byte) Grade.both(all[i], one[i]);
                    }
                }
            }
            for (int i = 0; all != null && i < all.length; i++) {
                grades[i] = (byte) Grade.better(grades[i], all[i]);
            }
        }
        return grades;
    }

    private void mark(Wanted.Term term, byte[] grades) {
        String text = term.text();
        if (text.isEmpty()) {
            return;
        }
        codes.mark(text, Grade.CODE, Grade.CODE_START, grades);
        if (!term.code().isEmpty() && !term.code().equals(text)) {
            codes.mark(term.code(), Grade.CODE, Grade.CODE_START, grades);
        }
        names.containing(
                text, (name, at) -> Grade.mark(grades, cardOfName[name], Wanted.nameGrade(nameKeys[name], text, at)));
        if (term.sound()) {
            sounds[0].mark(text, Grade.PINYIN, grades);
            sounds[1].mark(text, Grade.PINYIN_WITHIN, grades);
        }
        String characters = term.sound() ? "" : term.characters();
        if (!characters.isEmpty()) {
            names.containing(characters, (name, at) -> {
                int from = readings.get(name).mixedStart(nameKeys[name], text);
                if (from >= 0) {
                    Grade.mark(grades, cardOfName[name], from == 0 ? Grade.PINYIN : Grade.PINYIN_WITHIN);
                }
            });
        }
        if (term.plate()) {
            plates.mark(text, Grade.PLATE, Grade.PLATE, grades);
        }
        if (term.digits()) {
            phones.mark(text, Grade.PHONE, Grade.PHONE, grades);
            phonesFromEnd.mark(new StringBuilder(text).reverse().toString(), Grade.PHONE, Grade.PHONE, grades);
            if (text.length() >= Wanted.WITHIN_DIGITS) {
                digits.mark(text, Grade.PHONE_WITHIN, grades);
            }
        }
        words.containing(text, (card, at) -> Grade.mark(grades, card, Grade.WORD));
    }
}
