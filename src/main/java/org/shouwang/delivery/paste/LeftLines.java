package org.shouwang.delivery.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.delivery.paste.Pastes.OpenLine;
import org.shouwang.kit.db.Query;

/// Reads the open lines of former lists again, each under the headings that stood above it in its list.
final class LeftLines {
    private LeftLines() {}

    static List<OpenLine> of(Query q, PasteGround ground) {
        List<OpenLine> open = new ArrayList<>();
        for (DeliveryPasteLine line : PasteStore.open(q)) {
            List<String> above = above(q, line.pasteId(), line.no());
            PastedList read = read(above, rows(line), ground);
            PasteStore.paste(q, line.pasteId())
                    .ifPresent(paste -> open.add(
                            new OpenLine(row(line, read.lines()), paste, new PastedList(read.heading(), List.of()))));
        }
        return open;
    }

    /// The open lines by their words, where the headings above them name the goods that the list of the wish names:
    /// the same line again is the same line.
    static Map<String, PasteLineId> same(Query q, PasteWish wish) {
        List<String> goods =
                goods(wish.headings().stream().map(PastedLine::text).toList());
        Map<PasteId, Boolean> same = new HashMap<>();
        Map<String, PasteLineId> left = new HashMap<>();
        for (DeliveryPasteLine line : PasteStore.open(q)) {
            boolean fits = same.computeIfAbsent(
                    line.pasteId(), id -> goods(above(q, id, Integer.MAX_VALUE)).equals(goods));
            if (fits) {
                left.put(line.text().value(), line.id());
            }
        }
        return left;
    }

    private static List<String> goods(List<String> headings) {
        return PastedList.read(String.join("\n", headings), PasteGround.NONE)
                .heading()
                .names();
    }

    private static List<String> above(Query q, PasteId paste, int before) {
        return PasteStore.headings(q, paste, before).stream()
                .flatMap(one -> rows(one).stream())
                .toList();
    }

    /// The rows by themselves, with the heading that they stand under.
    private static PastedList read(List<String> above, List<String> rows, PasteGround ground) {
        List<String> all = new ArrayList<>(above);
        all.addAll(rows);
        if (PastedTable.of(above).isPresent()) {
            PastedList table = PastedList.read(String.join("\n", all), ground);
            List<PastedLine> below = table.lines().stream()
                    .filter(line -> line.first() > above.size())
                    .toList();
            return new PastedList(table.heading(), below);
        }
        Heading heading = new ListReader(ground, Heading.NONE).read(above).heading();
        return new PastedList(
                heading, ListReader.amid(ground, heading).read(rows).lines());
    }

    private static PasteRow row(DeliveryPasteLine line, List<PastedLine> read) {
        PastedLine one = read.stream()
                .filter(found -> found.order() || found.open())
                .findFirst()
                .orElse(read.getFirst());
        String why = line.reason() == null ? one.reason() : line.reason().value();
        PastedLine asked = one.as(PastedKind.OPEN, why)
                .on(line.no(), line.no(), line.text().value());
        return new PasteRow(asked, null, PasteStanding.OPEN, null, "", null, line.id(), asked.text());
    }

    private static List<String> rows(DeliveryPasteLine line) {
        return List.of(line.text().value().split("\n", -1));
    }
}
