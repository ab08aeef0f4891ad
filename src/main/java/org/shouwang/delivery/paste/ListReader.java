package org.shouwang.delivery.paste;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Dwelling.Part;

/// Reads a list line by line and joins what belongs together: heading, speakers, orders over several lines, orders
/// that are taken back.
final class ListReader {
    private static final int LONGEST_SPEAKER = 30;

    private final LineReader reader;
    private final Entries entries = new Entries();
    private final PasteGround ground;
    private final Speakers speakers = new Speakers();
    private Heading heading;
    private KnownWords known;
    private boolean started;

    ListReader(PasteGround ground, Heading heading) {
        this.ground = ground;
        this.reader = new LineReader(ground);
        this.heading = heading;
        this.known = KnownWords.with(heading.names());
        this.started = !heading.equals(Heading.NONE);
    }

    /// For lines amid a list that has begun: goods alone are no heading.
    static ListReader amid(PasteGround ground, Heading heading) {
        ListReader reader = new ListReader(ground, heading);
        reader.started = true;
        return reader;
    }

    PastedList read(List<String> rows) {
        for (int i = 0; i < rows.size(); i++) {
            line(i + 1, rows.get(i));
        }
        entries.finish(heading);
        return new PastedList(heading, entries.lines());
    }

    private void line(int no, String raw) {
        String plain = Signs.plain(raw);
        if (raw.isBlank()) {
            entries.aside(no, raw, PastedList.blank());
        } else if (plain.chars().noneMatch(Character::isLetterOrDigit)) {
            entries.aside(no, raw, PastedList.rule());
        } else if (Grammar.DAY.matcher(plain).matches()) {
            entries.aside(no, raw, PastedList.clock());
        } else if (Grammar.EXAMPLE.matcher(plain).find()) {
            entries.aside(no, raw, PastedList.example());
        } else if (Grammar.PICTURE.matcher(plain.strip()).matches()) {
            entries.add(PastedLine.bare(no, raw, PastedKind.OPEN, PastedList.picture()));
        } else if (Grammar.SYSTEM.matcher(plain).find()) {
            entries.aside(no, raw, PastedList.system());
        } else if (!spoken(no, raw, plain)) {
            said(no, raw, plain);
        }
    }

    /// Whether the line only tells who speaks and when.
    private boolean spoken(int no, String raw, String plain) {
        Matcher clock = Grammar.CLOCK.matcher(plain);
        if (!clock.find()) {
            return false;
        }
        String who = plain.substring(0, clock.start()) + " " + plain.substring(clock.end());
        ReadLine read = reader.read(no, who, Heading.NONE, known);
        if (who.length() > LONGEST_SPEAKER
                || read.wants() && !read.said().items().isEmpty()
                || Grammar.HEAD.matcher(who).find()) {
            return false;
        }
        String name = read.said().name();
        speakers.speaks(
                name.isEmpty()
                        ? who.replaceAll("[:()\\uff1a\\uff08\\uff09]", " ").strip()
                        : name,
                read.door());
        entries.aside(no, raw, PastedList.clock());
        return true;
    }

    private void said(int no, String raw, String plain) {
        ReadLine read = reader.read(no, raw, heading, known);
        if (!plain.strip().startsWith("#") && place(no, raw, read, plain)) {
            return;
        }
        if (heads(read, plain)) {
            head(no, raw, plain);
        } else if (read.empty()) {
            entries.aside(no, raw, PastedList.polite());
        } else if (started
                && !read.doorSaid()
                && !read.numbered()
                && Grammar.SUM.matcher(plain).find()) {
            entries.aside(no, raw, PastedList.sum());
        } else {
            order(read, raw);
        }
    }

    private boolean heads(ReadLine read, String plain) {
        if (plain.strip().startsWith("#")) {
            return read.door() == null;
        }
        if (read.doorSaid() && read.place().isEmpty() || read.numbered() && started) {
            return false;
        }
        boolean words = Grammar.HEAD.matcher(plain).find();
        if (started) {
            return words
                    && !read.cancelled()
                    && (read.said().items().isEmpty() || read.said().amount() != null);
        }
        boolean plainWords = !read.numbered() && !read.empty() && !read.cancelled() && !speakers.any();
        return plainWords && (!read.nameOnly() || words) || (words || Grammar.priced(plain)) && !read.doorSaid();
    }

    private void head(int no, String raw, String plain) {
        entries.add(PastedLine.bare(no, raw, PastedKind.HEADER, PastedList.header()));
        Heading more = new HeadingReader().read(raw);
        heading = (started || speakers.any()) && plain.strip().startsWith("#") ? more : heading.with(more);
        if (plain.strip().startsWith("#")) {
            entries.freshList();
            speakers.silence();
            started = false;
        }
        known = KnownWords.with(heading.names());
    }

    /// A line that names only a building or a unit stands above those who live there.
    private boolean place(int no, String raw, ReadLine read, String plain) {
        String bare = plain.replaceAll("[^0-9A-Z" + Grammar.HAN + "]", "");
        if (read.said().amount() != null
                || !(Dwelling.parse(bare) instanceof Part part)
                || !part.room().isEmpty()
                || !part.floor().isEmpty()
                || part.building().isEmpty() && part.unit().isEmpty()) {
            return false;
        }
        Matcher above = Grammar.PLACE.matcher(heading.place());
        String building = !part.building().isEmpty() ? part.building() : above.find() ? above.group(1) : "";
        if (building.isEmpty()) {
            return false;
        }
        heading = heading.at(new Part(building, part.unit(), "", "").label());
        entries.add(PastedLine.bare(no, raw, PastedKind.HEADER, PastedList.header()));
        return true;
    }

    private void order(ReadLine read, String raw) {
        if (new Changing(entries, reader, heading, known).take(read, raw, speakers)) {
            started |= read.doorSaid();
            return;
        }
        if (read.cancelled()) {
            ReadLine instead = instead(read, raw);
            if (instead == null && bothSides(read, raw)) {
                entries.add(read.said().items(List.of()).as(PastedKind.OPEN, LineWhy.cancelWhat()));
            } else if (instead == null) {
                new Cancelling(entries).take(read, speakers);
            } else {
                new Cancelling(entries).swap(read, instead, speakers);
            }
            started |= read.doorSaid();
            return;
        }
        ReadLine whole = new SameAbove(entries).read(read);
        if (entries.continues(whole, raw, speakers)) {
            entries.join(whole, raw);
            speakers.remember(entries.lastDoor());
            return;
        }
        if (entries.completes(whole, speakers)) {
            entries.complete(whole, raw);
            speakers.remember(entries.lastDoor());
            started = true;
            return;
        }
        PastedLine line = whole.said();
        Dwelling speaker = speakers.door();
        if (line.door() == null
                && !whole.doorSaid()
                && speaker != null
                && whole.wants()
                && !whole.numbered()
                && !whole.neighbour()) {
            line = withDoor(line, speaker, whole);
        }
        if (line.name().isEmpty() && speakers.any() && !whole.numbered() && !whole.neighbour()) {
            line = line.named(speaker(line.door()));
        }
        if (whole.nameOnly()) {
            line = line.as(PastedKind.OPEN, LineWhy.nameOnly());
        } else if (!whole.doorSaid() && !whole.wants() && line.door() == null) {
            line = line.as(PastedKind.OPEN, LineWhy.words());
        }
        entries.add(line, whole);
        started |= whole.doorSaid() || whole.numbered();
        speakers.remember(elsewhere(line.door()) ? null : line.door());
    }

    /// The name of whoever speaks; none where the register has them at another door: they speak for a neighbour.
    private String speaker(@Nullable Dwelling door) {
        return elsewhere(door) ? "" : speakers.nameAt(door);
    }

    private boolean elsewhere(@Nullable Dwelling door) {
        String name = speakers.name();
        return door != null && !name.isEmpty() && !ground.living().apply(name).isEmpty() && !ground.lives(name, door);
    }

    /// Whether goods stand before and behind the word that takes back, so that nobody can tell which are meant.
    private boolean bothSides(ReadLine read, String raw) {
        Matcher cancel = Grammar.CANCEL.matcher(read.marks().text);
        if (!cancel.find()) {
            return false;
        }
        int no = read.said().first();
        return !reader.read(no, raw.substring(0, cancel.start()), heading, known)
                        .said()
                        .items()
                        .isEmpty()
                && !reader.read(no, raw.substring(cancel.end()), heading, known)
                        .said()
                        .items()
                        .isEmpty();
    }

    /// What is wanted instead of what is taken back in the same line; null for nothing.
    private @Nullable ReadLine instead(ReadLine read, String raw) {
        Matcher cancel = Grammar.CANCEL.matcher(read.marks().text);
        if (!cancel.find()) {
            return null;
        }
        Matcher gone = Grammar.GONE
                .matcher(read.marks().text)
                .region(cancel.end(), raw.length())
                .useTransparentBounds(true);
        int end = gone.lookingAt() ? gone.end() : cancel.end();
        if (!Grammar.SWAP.matcher(read.marks().text).region(end, raw.length()).lookingAt()) {
            return null;
        }
        ReadLine after = reader.read(read.said().first(), raw.substring(end), heading, known);
        boolean wants = !after.said().items().isEmpty()
                && !after.doorSaid()
                && after.problems().isEmpty();
        return wants ? after : null;
    }

    private static PastedLine withDoor(PastedLine line, Dwelling door, ReadLine read) {
        PastedLine at = line.at(door);
        return read.problems().isEmpty()
                ? at
                : at.as(PastedKind.OPEN, read.problems().getFirst());
    }
}
