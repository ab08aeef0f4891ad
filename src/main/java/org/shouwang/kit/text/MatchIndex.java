package org.shouwang.kit.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The card index behind every search box: type anything of a person, a door, a phone or a plate and the card is there.
///
/// Best first: the exact code, the beginning of a code, names, pinyin, plates, phone digits, free words.
/// Several words separated by spaces must all fit. Safe for many threads: a search sees one whole state.
public final class MatchIndex<T> {
    private static final int TAIL = 64;

    private final Function<String, Optional<String>> room;
    private volatile State<T> state = new State<>(List.of(), Map.of(), 0);

    /// Drawers of finished cards, the largest first, and the newest cards, which are looked through one by one.
    private record State<T>(List<Drawer<T>> drawers, Map<T, Card<T>> tail, long arrivals) {}

    private record Drawer<T>(Cards<T> cards, BitSet gone) {
        int size() {
            return cards.size() - gone.cardinality();
        }

        Drawer<T> without(int place) {
            BitSet more = (BitSet) gone.clone();
            more.set(place);
            return new Drawer<>(cards, more);
        }
    }

    /// @param room understands a door written in any way and gives its code, or the beginning of it (`3-2-`)
    public MatchIndex(Function<String, Optional<String>> room) {
        this.room = room;
    }

    public MatchIndex() {
        this(typed -> Optional.empty());
    }

    /// Throws away everything and takes these; of two entries for one item the later counts.
    public synchronized void fill(Collection<MatchEntry<T>> all) {
        Map<T, Card<T>> cards = new LinkedHashMap<>();
        long arrival = 0;
        for (MatchEntry<T> entry : all) {
            cards.put(entry.item(), new Card<>(entry, arrival++));
        }
        state = new State<>(
                cards.isEmpty()
                        ? List.of()
                        : List.of(new Drawer<>(new Cards<>(List.copyOf(cards.values())), new BitSet())),
                Map.of(),
                arrival);
    }

    /// Adds the entry, or replaces the one of the same item.
    public synchronized void put(MatchEntry<T> entry) {
        List<Drawer<T>> drawers = without(entry.item());
        Map<T, Card<T>> tail = new LinkedHashMap<>(state.tail);
        tail.put(entry.item(), new Card<>(entry, state.arrivals));
        if (tail.size() >= TAIL) {
            List<Card<T>> cards = new ArrayList<>(tail.values());
            while (!drawers.isEmpty() && drawers.getLast().size() <= 4 * cards.size()) {
                Drawer<T> last = drawers.removeLast();
                for (int i = 0; i < last.cards.size(); i++) {
                    if (!last.gone.get(i)) {
                        cards.add(last.cards.card(i));
                    }
                }
            }
            drawers.add(new Drawer<>(new Cards<>(cards), new BitSet()));
            tail = Map.of();
        }
        state = new State<>(List.copyOf(drawers), tail, state.arrivals + 1);
    }

    /// Nothing happens where there is no such item.
    public synchronized void remove(T item) {
        List<Drawer<T>> drawers = without(item);
        Map<T, Card<T>> tail = new LinkedHashMap<>(state.tail);
        tail.remove(item);
        state = new State<>(List.copyOf(drawers), tail, state.arrivals);
    }

    public int size() {
        State<T> now = state;
        return now.tail.size() + now.drawers.stream().mapToInt(Drawer::size).sum();
    }

    /// The best items, at most `limit`; none for blank text.
    public List<T> find(String typed, int limit) {
        return search(typed, limit).items();
    }

    /// As `find`, with the number of all that fit.
    public Matches<T> search(String typed, int limit) {
        return tally(typed, new Tally<>(limit, false)).groups().getOrDefault("", new Matches<>(List.of(), 0));
    }

    /// As `search`, for each group by itself, the group of the best match first.
    public Map<String, Matches<T>> searchByGroup(String typed, int limitEach) {
        return tally(typed, new Tally<>(limitEach, true)).groups();
    }

    private Tally<T> tally(String typed, Tally<T> tally) {
        Wanted wanted = Wanted.of(typed, room);
        if (wanted.whole().text().isEmpty()) {
            return tally;
        }
        State<T> now = state;
        for (Drawer<T> drawer : now.drawers) {
            drawer.cards.tally(drawer.cards.grades(wanted), drawer.gone, tally);
        }
        for (Card<T> card : now.tail.values()) {
            int grade = wanted.grade(card.entry());
            if (grade != Grade.NONE) {
                tally.keep(card, grade);
                tally.count(card.entry().group(), 1);
            }
        }
        return tally;
    }

    private List<Drawer<T>> without(T item) {
        List<Drawer<T>> drawers = new ArrayList<>();
        for (Drawer<T> drawer : state.drawers) {
            int place = drawer.cards.place(item);
            Drawer<T> kept = place < 0 || drawer.gone.get(place) ? drawer : drawer.without(place);
            if (kept.size() > 0) {
                drawers.add(kept);
            }
        }
        return drawers;
    }
}
