package org.shouwang.heads;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingId;
import org.shouwang.compound.Place;
import org.shouwang.core.Phone;
import org.shouwang.kit.paper.Board;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.text.Texts;

/// Who is to be named on a notice, and how: phones masked unless wanted in full.
///
/// @param today who stands in on this day is named
record NoticeFacts(Coverage coverage, LocalDate today, boolean phones) {
    private static final Texts T = Texts.of(NoticeFacts.class);

    static List<Column> doors() {
        return List.of(
                Column.text(T.get("notice.door"), 12),
                Column.text(T.get("notice.home"), 12),
                Column.text(T.get("notice.size"), 8));
    }

    /// All offices of a building but its own, as a table; who stands in only where somebody does.
    Board.Grid offices(BuildingId building) {
        List<List<String>> rows = rows(building);
        boolean deputies = rows.stream().anyMatch(row -> !row.getLast().isEmpty());
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(T.get("notice.office"), 12),
                Column.text(T.get("column.name"), 10),
                Column.text(T.get("column.phone"), 15)));
        if (deputies) {
            columns.add(Column.text(T.get("column.standIn"), 22));
        }
        return new Board.Grid(
                columns,
                rows.stream().map(row -> row.subList(0, columns.size())).toList(),
                1);
    }

    /// The surname with a star for each further character.
    static String name(String name, boolean full) {
        if (full || name.isEmpty()) {
            return name;
        }
        int letters = name.codePointCount(0, name.length());
        return Character.toString(name.codePointAt(0)) + "*".repeat(Math.max(1, letters - 1));
    }

    String phone(@Nullable Phone phone) {
        if (phone == null) {
            return "";
        }
        return phones ? phone.value() : phone.masked();
    }

    String holder(Coverage.Seat seat) {
        Head head = seat.head();
        return head == null ? T.get("notice.vacant") : head.name().value();
    }

    String phone(Coverage.Seat seat) {
        Head head = seat.head();
        return head == null ? "" : phone(head.phone());
    }

    private String standIn(Coverage.Seat seat) {
        HeadCard card = seat.card();
        Optional<StandIn> who = card == null ? Optional.empty() : card.standIn(today);
        return who.map(one -> (one.name().value() + " " + phone(one.phone())).strip())
                .orElse("");
    }

    Coverage.@Nullable Seat of(Place place, String level) {
        return coverage.all().stream()
                .filter(seat -> seat.level().code().equals(level) && covers(seat, place))
                .findFirst()
                .orElse(null);
    }

    private static boolean covers(Coverage.Seat seat, Place place) {
        HeadPost post = seat.post();
        if (post.area() != null) {
            return false;
        }
        if (seat.level().scope() == HeadLevel.Scope.COMPOUND) {
            return true;
        }
        Integer floor = post.floor();
        return post.building().equals(place.building().id())
                && (post.unit() == null || post.unit().equals(place.unit().id()))
                && (floor == null || floor == place.room().floor());
    }

    /// The heads above these doors, a line each, the nearest first.
    List<String> heads(List<Place> places) {
        List<String> lines = new ArrayList<>();
        if (!places.isEmpty()) {
            for (Coverage.Seat seat : above(places.getFirst())) {
                if (seat.post().floor() == null) {
                    lines.add(T.get("notice.line", seat.title(), holder(seat), phone(seat))
                            .strip());
                }
            }
        }
        return lines;
    }

    private List<Coverage.Seat> above(Place place) {
        return coverage.all().stream()
                .filter(seat -> covers(seat, place))
                .sorted((a, b) ->
                        Integer.compare(b.level().position(), a.level().position()))
                .toList();
    }

    private List<List<String>> rows(BuildingId building) {
        return coverage.all().stream()
                .filter(seat -> seat.post().building().equals(building) && seat.unit() != null)
                .map(seat -> List.of(
                        HeadNames.office(
                                HeadNames.unit(seat.unit()) + floor(seat),
                                seat.level().name()),
                        holder(seat),
                        phone(seat),
                        standIn(seat)))
                .toList();
    }

    private static String floor(Coverage.Seat seat) {
        Integer floor = seat.post().floor();
        return floor == null ? "" : HeadNames.floor(floor);
    }

    /// The contact card of a door: leader of the group, then heads from the nearest, each with who stands in.
    List<Board.Part> card(Place place, GroupBook book) {
        List<Board.Part> parts = new ArrayList<>();
        GroupCard group = book.byRoom().get(place.id());
        if (group != null && group.leader() != null) {
            parts.add(fact(
                    T.get("card.leader", group.name()),
                    group.leader().name().value(),
                    phone(group.leader().phone())));
        }
        for (Coverage.Seat seat : above(place)) {
            if (seat.taken()) {
                parts.add(fact(seat.title(), holder(seat), phone(seat)));
                String deputy = standIn(seat);
                if (!deputy.isEmpty()) {
                    parts.add(new Board.Lines(T.get("column.standIn"), List.of(deputy), 1));
                }
            }
        }
        return parts;
    }

    private static Board.Facts fact(String label, String name, String phone) {
        return new Board.Facts(
                List.of(new Board.Fact(label, name, 5), new Board.Fact(T.get("column.phone"), phone, 6)));
    }
}
