package org.shouwang.kit.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The card index behind every search box: type anything of a person, a door, a phone or a plate and the card is there.
///
/// Best first: the exact code, the beginning of a code, names, pinyin, plates, phone digits, free words.
/// Several words separated by spaces must all fit. Safe for many threads; a search sees one state.
public final class MatchIndex<T> {
    private final Function<String, Optional<String>> room;
    private volatile Map<T, MatchEntry<T>> entries = Map.of();

    /// @param room understands a door written in any way and gives its code, or the beginning of it (`3-2-`)
    public MatchIndex(Function<String, Optional<String>> room) {
        this.room = room;
    }

    public MatchIndex() {
        this(typed -> Optional.empty());
    }

    /// Throws away everything and takes these.
    public synchronized void fill(Collection<MatchEntry<T>> all) {
        Map<T, MatchEntry<T>> next = new LinkedHashMap<>();
        all.forEach(entry -> next.put(entry.item(), entry));
        entries = next;
    }

    /// Adds the entry, or replaces the one of the same item.
    public synchronized void put(MatchEntry<T> entry) {
        Map<T, MatchEntry<T>> next = new LinkedHashMap<>(entries);
        next.put(entry.item(), entry);
        entries = next;
    }

    /// Nothing happens where there is no such item.
    public synchronized void remove(T item) {
        Map<T, MatchEntry<T>> next = new LinkedHashMap<>(entries);
        next.remove(item);
        entries = next;
    }

    public int size() {
        return entries.size();
    }

    /// The best items, at most `limit`; none for blank text.
    public List<T> find(String typed, int limit) {
        return search(typed, limit).items();
    }

    /// As `find`, with the number of all that fit.
    public Matches<T> search(String typed, int limit) {
        Wanted wanted = Wanted.of(typed, room);
        List<MatchEntry<T>> found = new ArrayList<>();
        for (MatchEntry<T> entry : entries.values()) {
            if (wanted.grade(entry) != Grade.NONE) {
                found.add(entry);
            }
        }
        found.sort(java.util.Comparator.<MatchEntry<T>>comparingInt(wanted::grade).thenComparingInt(MatchEntry::rank));
        return new Matches<>(
                found.stream().limit(limit).map(MatchEntry::item).toList(), found.size());
    }

    /// As `search`, for each group by itself, in the order of the groups' best matches.
    public Map<String, Matches<T>> searchByGroup(String typed, int limitEach) {
        Map<String, Matches<T>> groups = new LinkedHashMap<>();
        Map<String, List<T>> items = new LinkedHashMap<>();
        Map<T, MatchEntry<T>> now = entries;
        for (T item : search(typed, Integer.MAX_VALUE).items()) {
            MatchEntry<T> entry = now.get(item);
            if (entry != null) {
                items.computeIfAbsent(entry.group(), g -> new ArrayList<>()).add(item);
            }
        }
        items.forEach((group, found) ->
                groups.put(group, new Matches<>(found.subList(0, Math.min(limitEach, found.size())), found.size())));
        return groups;
    }
}
