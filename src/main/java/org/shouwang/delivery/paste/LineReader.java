package org.shouwang.delivery.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Dwelling.Part;
import org.shouwang.core.Dwelling.PleaseCheck;
import org.shouwang.core.Dwelling.Reading;
import org.shouwang.core.Dwelling.Understood;
import org.shouwang.core.Money;
import org.shouwang.kit.text.Texts;

/// Reads one line by itself: number, phone, money, remarks, door; what is left are names and goods.
final class LineReader {
    private static final Texts T = Texts.of(LineReader.class);
    private static final Pattern ONE_MORE = Pattern.compile("\\+\\s*[1" + T.get("grammar.dash") + "](?![0-9])");
    private static final int PICTURE_WORD = 3;

    private final PasteGround ground;
    private final DoorFinder doors;

    LineReader(PasteGround ground) {
        this.ground = ground;
        this.doors = new DoorFinder(ground);
    }

    ReadLine read(int no, String raw, Heading heading, KnownWords known) {
        Line line = new Line(raw);
        boolean numbered = ordinal(line, heading.place());
        List<String> notes = new ArrayList<>();
        String tail = phone(line);
        Matcher out = line.take(Grammar.INSTEAD, Line.Part.NOTE);
        String instead = out == null ? "" : line.said(out.start(), out.end());
        if (out != null) {
            notes.add(instead);
        }
        Money amount = money(line, notes);
        boolean cancelled = line.take(Grammar.CANCEL, Line.Part.CANCEL) != null;
        Matcher sameAs = line.take(Grammar.SAME_AS, Line.Part.GOODS);
        boolean same = line.take(Grammar.SAME, Line.Part.GOODS) != null;
        note(line, notes);
        brackets(line, notes, known, heading.place());
        compound(line);
        DoorFinder.@Nullable Door door = door(line.rest(), heading.place());
        String other = "";
        List<Dwelling> both = List.of();
        if (door != null) {
            line.take(door.from(), door.to(), Line.Part.DOOR);
            DoorFinder.Door second = otherDoor(line, door);
            Dwelling one = door.there();
            Dwelling two = second == null ? null : second.there();
            if (one != null && two != null) {
                other = LineWhy.twoDoors(one.brief(), two.brief());
                both = List.of(one, two);
            }
            if (tail.isEmpty() && door.score() >= DoorFinder.SPELT) {
                tail = loneTail(line);
            }
        }
        boolean one = ONE_MORE.matcher(line.rest()).find();
        line.keepWords();
        Wanted wanted = ItemReader.read(line, heading, ground, known, door);
        wanted.notes.addAll(notes);
        wanted.notes.stream()
                .filter(words -> !words.equals(instead) && Doubts.changes(words))
                .findFirst()
                .ifPresent(words -> wanted.problems.add(LineWhy.change(words)));
        if (!wanted.items.isEmpty() && Grammar.ASKS.matcher(line.words()).find()) {
            wanted.problems.add(LineWhy.asks());
        }
        if (sameAs != null) {
            String said = line.said(sameAs.start(), sameAs.end());
            wanted.problems.addFirst(LineWhy.sameAs(said));
            wanted.notes.addFirst(said);
        }
        if (wanted.amount != null) {
            amount = amount == null ? wanted.amount : amount.plus(wanted.amount);
        }
        one &= wanted.items.isEmpty() && wanted.problems.size() == 1;
        Dwelling there = door == null || !other.isEmpty() ? null : door.there();
        String name = wanted.name();
        String words = String.join(" ", wanted.notes);
        boolean fine = there != null && !wanted.items.isEmpty() && wanted.problems.isEmpty();
        List<Dwelling> maybe = there != null ? List.of() : !both.isEmpty() ? both : maybe(door, name, tail);
        String doorWhy = there != null ? "" : !other.isEmpty() ? other : why(door, line);
        String why = doorWhy.isEmpty() && !wanted.problems.isEmpty() ? wanted.problems.getFirst() : doorWhy;
        PastedLine said = new PastedLine(
                no,
                no,
                raw,
                fine ? PastedKind.ORDER : PastedKind.OPEN,
                there,
                name,
                wanted.items,
                tail,
                words,
                amount,
                why.isEmpty() && !fine ? LineWhy.noGoods() : why,
                maybe,
                wanted.problems.isEmpty() ? "" : wanted.problems.getFirst());
        return new ReadLine(
                said, numbered, cancelled, same, one, place(door), door != null, doorWhy, maybe, wanted.problems, line);
    }

    private DoorFinder.@Nullable Door door(String rest, String place) {
        DoorFinder.Door door = doors.find(rest, place);
        DoorFinder.Door spelt = door == null || door.there() == null ? doors.spelt(rest, place) : null;
        return spelt == null ? door : spelt;
    }

    private boolean ordinal(Line line, String place) {
        Matcher keycaps = Grammar.KEYCAPS.matcher(line.raw);
        if (keycaps.find()) {
            line.take(0, keycaps.end(), Line.Part.ORDINAL);
            return true;
        }
        Matcher m = Grammar.ORDINAL.matcher(line.text);
        if (!m.find()) {
            m = Grammar.LOOSE_ORDINAL.matcher(line.text);
            if (!m.find() || !thereAfter(line, m.end(), place) && !nameAfter(line, m.end())) {
                return false;
            }
        } else if (!thereAfter(line, m.end(), place) && thereAfter(line, 0, place)) {
            return false;
        }
        line.take(0, m.end(), Line.Part.ORDINAL);
        return true;
    }

    private static boolean nameAfter(Line line, int from) {
        String word = line.text.substring(from).split("[^" + Grammar.HAN + "]", 2)[0];
        return KnownWords.with(List.of()).isName(word);
    }

    private boolean thereAfter(Line line, int from, String place) {
        DoorFinder.Door door = doors.find(line.text.substring(from), place);
        return door != null && door.there() != null;
    }

    private static String phone(Line line) {
        String tail = "";
        Matcher m = line.take(Grammar.PHONE, Line.Part.PHONE);
        if (m != null) {
            tail = m.group(3);
        }
        Matcher t = line.take(Grammar.TAIL, Line.Part.PHONE);
        if (t != null && tail.isEmpty()) {
            tail = t.group(1) != null ? t.group(1) : t.group(2);
        }
        return tail;
    }

    private static String loneTail(Line line) {
        Matcher m = line.take(Grammar.LONE_TAIL, Line.Part.PHONE);
        return m == null ? "" : m.group(1);
    }

    /// What is said to be paid stays as a remark too.
    private static @Nullable Money money(Line line, List<String> notes) {
        Money sum = null;
        for (Matcher m = line.take(Grammar.MONEY, Line.Part.MONEY);
                m != null;
                m = line.take(Grammar.MONEY, Line.Part.MONEY)) {
            String written = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
            Optional<Money> read = Money.parse(written);
            if (read.isPresent() && m.group(4) == null) {
                sum = sum == null ? read.get() : sum.plus(read.get());
                if (Grammar.PAID
                        .matcher(line.text)
                        .region(m.start(), m.end())
                        .useTransparentBounds(true)
                        .find()) {
                    notes.add(line.said(m.start(), m.end()).strip());
                }
            }
        }
        return sum;
    }

    private static void note(Line line, List<String> notes) {
        Matcher m = Grammar.NOTE.matcher(line.rest());
        if (m.find() && (m.start() == 0 || !Character.isLetterOrDigit(line.text.charAt(m.start() - 1)))) {
            notes.add(line.raw
                    .substring(m.start(1), m.end(1))
                    .strip()
                    .replaceFirst("[)\\]\uff09]$", "")
                    .strip());
            line.take(m.start(), m.end(), Line.Part.NOTE);
        }
    }

    private void brackets(Line line, List<String> notes, KnownWords known, String place) {
        Matcher m = Grammar.BRACKETS.matcher(line.rest());
        while (m.find()) {
            String inside = m.group(2).replace(Line.TAKEN, ' ').strip();
            if (inside.isEmpty()) {
                continue;
            }
            DoorFinder.Door door = doors.find(inside, place);
            if (door != null && door.score() >= DoorFinder.NOT_THERE) {
                continue;
            }
            if (Grammar.COUNT.matcher(inside).matches()) {
                line.blank(m.start());
                line.blank(m.end() - 1);
            } else if (m.group(1).equals("[")
                    && inside.length() <= PICTURE_WORD
                    && !known.isGoods(inside)
                    && !known.isName(inside)) {
                line.take(m.start(), m.end(), Line.Part.POLITE);
            } else if (Grammar.REFUSE.matcher(inside).find()
                    || !known.surelyGoods(inside)
                            && !known.isName(inside)
                            && ground.living().apply(inside).isEmpty()) {
                notes.add(line.raw.substring(m.start(2), m.end(2)).strip());
                line.take(m.start(2), m.end(2), Line.Part.NOTE);
            }
        }
    }

    /// Another door in the same line; null where there is one only.
    private DoorFinder.@Nullable Door otherDoor(Line line, DoorFinder.Door door) {
        DoorFinder.Door second = doors.find(line.rest(), "");
        Dwelling one = door.there();
        Dwelling other = second == null ? null : second.there();
        if (second == null || one == null || other == null || one.equals(other)) {
            return null;
        }
        line.take(second.from(), second.to(), Line.Part.DOOR);
        return second;
    }

    /// The compound's name before a door says nothing new.
    private void compound(Line line) {
        String name = Signs.plain(ground.around().name());
        int at = name.isEmpty() ? -1 : line.text.indexOf(name);
        if (at >= 0) {
            line.take(at, at + name.length(), Line.Part.DOOR);
        }
    }

    private static String why(DoorFinder.@Nullable Door door, Line line) {
        if (door == null) {
            return LineWhy.noDoor();
        }
        if (door.spelt() != null) {
            return LineWhy.letters(line.said(door.from(), door.to()));
        }
        return switch (door.reading()) {
            case Understood(Dwelling where) -> LineWhy.notThere(where);
            case PleaseCheck check -> check.reason();
            case Part part -> part.reason();
        };
    }

    private List<Dwelling> maybe(DoorFinder.@Nullable Door door, String name, String tail) {
        Dwelling spelt = door == null ? null : door.spelt();
        if (spelt != null) {
            return List.of(spelt);
        }
        List<Dwelling> maybe = new ArrayList<>();
        for (String word : List.of(name, tail)) {
            if (!word.isEmpty()) {
                ground.living().apply(word).stream()
                        .filter(one -> !maybe.contains(one))
                        .limit(NearDoors.SHOWN)
                        .forEach(maybe::add);
            }
        }
        if (door != null) {
            doors.maybe(door.reading()).stream()
                    .filter(one -> !maybe.contains(one))
                    .forEach(maybe::add);
        }
        return maybe.stream().limit(NearDoors.SHOWN).toList();
    }

    private static String place(DoorFinder.@Nullable Door door) {
        Reading reading = door == null ? null : door.reading();
        return reading instanceof Part part
                        && !part.building().isEmpty()
                        && part.room().isEmpty()
                ? part.label()
                : "";
    }
}
