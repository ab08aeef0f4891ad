package org.shouwang.delivery.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Money;

/// The lines of a list so far, those of one order joined.
final class Entries {
    private final List<PastedLine> lines = new ArrayList<>();
    private @Nullable ReadLine last;
    private int lastAt = -1;
    private boolean growing;
    private int listFrom;

    List<PastedLine> lines() {
        return lines;
    }

    void aside(int no, String raw, String reason) {
        lines.add(PastedLine.bare(no, raw, PastedKind.IGNORED, reason));
        last = null;
    }

    void add(PastedLine line) {
        lines.add(line);
        last = null;
    }

    void add(PastedLine line, ReadLine read) {
        PastedLine before = lines.isEmpty() ? null : lines.getLast();
        ReadLine above = last;
        boolean nameAbove = before != null
                && above != null
                && above.nameOnly()
                && line.name().isEmpty()
                && read.doorSaid();
        if (nameAbove && before != null && !read.numbered()) {
            lines.removeLast();
            line = new PastedLine(
                    before.first(),
                    line.last(),
                    before.text() + "\n" + line.text(),
                    line.kind(),
                    line.door(),
                    before.name(),
                    line.items(),
                    line.tail(),
                    line.note(),
                    line.amount(),
                    line.reason(),
                    line.maybe(),
                    line.doubt());
        }
        lines.add(line);
        last = read;
        lastAt = lines.size() - 1;
        growing = !read.wants();
    }

    /// A new list begins: what stands above belongs to another.
    void freshList() {
        listFrom = lines.size();
    }

    Optional<PastedLine> lastOrder() {
        for (int i = lines.size() - 1; i >= listFrom; i--) {
            if (lines.get(i).order()) {
                return Optional.of(lines.get(i));
            }
        }
        return Optional.empty();
    }

    @Nullable
    Dwelling lastDoor() {
        return lastAt < 0 ? null : lines.get(lastAt).door();
    }

    /// Whether a line without a door goes on with the order above it.
    boolean continues(ReadLine read, String raw, Speakers speakers) {
        ReadLine above = last;
        if (above == null
                || !above.doorSaid()
                || read.doorSaid()
                || read.numbered()
                || read.neighbour()
                || read.empty()
                || read.nameOnly()) {
            return false;
        }
        String name = lines.get(lastAt).name();
        if (!read.said().name().isEmpty()
                && !name.isEmpty()
                && !read.said().name().equals(name)) {
            return false;
        }
        boolean indented = raw.matches("^[\\s\u3000·•\\-—*]+\\S.*");
        boolean more = read.wants()
                || !read.said().note().isEmpty() && read.said().name().isEmpty();
        boolean facts =
                !read.wants() && (!read.said().tail().isEmpty() || read.said().amount() != null);
        boolean remark = !read.wants()
                && read.said().name().isEmpty()
                && Grammar.NOTE.matcher(raw).lookingAt();
        return facts
                || remark
                || more
                        && (growing
                                || indented
                                || speakers.any()
                                || openEnd(lines.get(lastAt).text()));
    }

    private static boolean openEnd(String text) {
        return Grammar.OPEN_END.matcher(Signs.plain(text)).find();
    }

    /// Whether the door comes after what its speaker wants.
    boolean completes(ReadLine read, Speakers speakers) {
        ReadLine above = last;
        return above != null
                && speakers.any()
                && !above.doorSaid()
                && above.wants()
                && read.doorSaid()
                && !read.wants();
    }

    /// Puts the door to the goods above it.
    void complete(ReadLine read, String raw) {
        PastedLine above = lines.get(lastAt);
        PastedLine said = read.said();
        ReadLine wanted = last;
        boolean fine = said.door() != null
                && !above.items().isEmpty()
                && (wanted == null || wanted.problems().isEmpty());
        String why = fine ? "" : said.door() == null ? read.doorWhy() : above.reason();
        lines.set(
                lastAt,
                new PastedLine(
                        above.first(),
                        said.last(),
                        above.text() + "\n" + raw,
                        fine ? PastedKind.ORDER : PastedKind.OPEN,
                        said.door(),
                        above.name().isEmpty() ? said.name() : above.name(),
                        above.items(),
                        above.tail().isEmpty() ? said.tail() : above.tail(),
                        (above.note() + " " + said.note()).strip(),
                        above.amount(),
                        why,
                        said.maybe(),
                        above.doubt()));
        last = read;
        growing = true;
    }

    /// The one kind of goods that every order of this list wants so far.
    Optional<PastedItem> onlyGoods() {
        List<PastedItem> all = lines.subList(listFrom, lines.size()).stream()
                .filter(PastedLine::order)
                .flatMap(line -> line.items().stream())
                .toList();
        boolean one = all.stream().map(PastedItem::goods).distinct().count() == 1;
        return one ? Optional.of(all.getLast()) : Optional.empty();
    }

    void join(ReadLine read, String raw) {
        PastedLine above = lines.get(lastAt);
        ReadLine old = last;
        PastedLine more = read.said();
        List<PastedItem> items = new ArrayList<>(above.items());
        items.addAll(more.items());
        Money amount = above.amount() == null
                ? more.amount()
                : more.amount() == null ? above.amount() : above.amount().plus(more.amount());
        String doorWhy = old == null ? "" : old.doorWhy();
        List<String> problems = new ArrayList<>(old == null ? List.of() : old.problems());
        problems.addAll(read.problems());
        boolean fine = above.door() != null && !items.isEmpty() && problems.isEmpty();
        String why =
                fine ? "" : !doorWhy.isEmpty() ? doorWhy : problems.isEmpty() ? LineWhy.noGoods() : problems.getFirst();
        lines.set(
                lastAt,
                new PastedLine(
                        above.first(),
                        more.last(),
                        above.text() + "\n" + raw,
                        fine ? PastedKind.ORDER : PastedKind.OPEN,
                        above.door(),
                        above.name().isEmpty() ? more.name() : above.name(),
                        items,
                        above.tail().isEmpty() ? more.tail() : above.tail(),
                        (above.note() + " " + more.note()).strip(),
                        amount,
                        why,
                        above.maybe(),
                        problems.isEmpty() ? "" : problems.getFirst()));
        growing = true;
        last = new ReadLine(
                lines.get(lastAt),
                false,
                false,
                false,
                false,
                "",
                true,
                doorWhy,
                above.maybe(),
                problems,
                read.marks());
    }

    /// At the end: a door without goods wants one of the only goods where the list is numbered; a list without any
    /// door has no heading but only lines that nobody can place.
    void finish(Heading heading) {
        PastedItem single = heading.single();
        for (int i = 0; i < lines.size(); i++) {
            PastedLine line = lines.get(i);
            if (single != null
                    && line.open()
                    && line.door() != null
                    && line.items().isEmpty()
                    && line.reason().equals(LineWhy.noGoods())) {
                PastedLine one = line.items(List.of(single));
                lines.set(i, one.as(PastedKind.ORDER, LineWhy.oneEach()));
            }
        }
        boolean doors = lines.stream().anyMatch(line -> line.door() != null || line.open());
        if (!doors) {
            lines.replaceAll(line ->
                    line.kind() == PastedKind.HEADER && !line.text().strip().startsWith("#")
                            ? line.as(PastedKind.OPEN, LineWhy.noDoor())
                            : line);
        }
    }
}
