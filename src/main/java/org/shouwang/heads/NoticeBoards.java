package org.shouwang.heads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingId;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.Placed;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.paper.Board;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;

/// Puts groups and heads on notices and cards. Names and phones are masked unless asked for in full, which leaves a
/// line in the audit.
public final class NoticeBoards {
    private static final Texts T = Texts.of(NoticeBoards.class);

    private final Ledger ledger;

    public NoticeBoards(Ledger ledger) {
        this.ledger = ledger;
    }

    /// The pages. Fault GROUP-04 where the scope has none.
    public Printed print(NoticeWish wish, PageLook look, Progress progress) {
        List<Board> boards = boards(wish, look);
        if (wish.open()) {
            ledger.note(
                    NoticeAct.SHOW_IN_FULL,
                    T.get("notice.noted", Texts.name(wish.kind()), wish.scope().words()));
        }
        return Papers.boards(boards, wish.two() && wish.size() == Board.Size.A5, look, progress);
    }

    List<Board> boards(NoticeWish wish, PageLook look) {
        List<Board> boards = ledger.readLong(q -> new Reading(q, wish, look).boards());
        if (boards.isEmpty()) {
            throw new Fault("GROUP-04", T.get("fault.noNotice"));
        }
        return boards;
    }

    /// What one print needs, read once.
    private static final class Reading {
        private final NoticeWish wish;
        private final Layout layout;
        private final GroupBook book;
        private final NoticeFacts facts;
        private final NoticeTexts texts;
        private final Map<RoomId, List<HouseholdRow>> homes = new HashMap<>();
        private final String foot;

        Reading(Query q, NoticeWish wish, PageLook look) {
            this.wish = wish;
            this.layout = Layout.of(q);
            this.book = GroupBook.of(q);
            this.texts = HeadSettings.notices(q);
            this.facts = new NoticeFacts(Heads.coverage(q), look.printedAt().toLocalDate(), wish.phones());
            this.foot = (look.branch() + "  " + look.printedAt().toLocalDate()).strip();
            if (wish.kind() == NoticeKind.GROUP) {
                Placed.each(
                        q,
                        placed -> homes.computeIfAbsent(placed.place().id(), id -> new ArrayList<>())
                                .add(HouseholdRow.of(placed)));
            }
        }

        List<Board> boards() {
            return switch (wish.kind()) {
                case GROUP ->
                    book.groups().stream()
                            .filter(group -> group.rooms().stream()
                                    .anyMatch(place -> wish.scope().doors().test(place)))
                            .map(this::group)
                            .toList();
                case BUILDING -> buildings();
                case CARD ->
                    layout.places().stream()
                            .filter(wish.scope().doors())
                            .map(this::card)
                            .toList();
            };
        }

        private Board group(GroupCard group) {
            GroupLeader leader = group.leader();
            List<List<String>> rows = new ArrayList<>();
            int people = 0;
            for (Place place : group.rooms()) {
                for (HouseholdRow row : homes.getOrDefault(place.id(), List.of())) {
                    rows.add(List.of(
                            place.brief(),
                            NoticeFacts.name(row.householder(), wish.names()),
                            Integer.toString(row.count())));
                    people += row.count();
                }
            }
            Board.Grid grid = new Board.Grid(NoticeFacts.doors(), rows, rows.size() > 16 ? 2 : 1);
            String none = T.get("notice.vacant");
            Board.Facts who = new Board.Facts(List.of(
                    new Board.Fact(
                            T.get("notice.leader"),
                            leader == null ? none : leader.name().value(),
                            4),
                    new Board.Fact(T.get("notice.phone"), leader == null ? "" : facts.phone(leader.phone()), 5),
                    new Board.Fact(T.get("notice.homes"), T.get("notice.homesPeople", rows.size(), people), 4)));
            List<Board.Part> parts = new ArrayList<>(List.of(who, grid));
            parts.add(new Board.Lines(T.get("notice.pledge.title"), lines(texts.pledge()), 1));
            parts.add(new Board.Lines(T.get("notice.heads.title"), facts.heads(group.rooms()), 1));
            parts.add(new Board.Lines(T.get("notice.phones.title"), lines(texts.phones()), 2));
            String title = layout.name() + " " + group.name();
            return new Board(wish.size(), T.get("notice.group"), title.strip(), parts, foot);
        }

        private List<Board> buildings() {
            Map<BuildingId, List<Place>> places = new LinkedHashMap<>();
            layout.places().stream()
                    .filter(wish.scope().doors())
                    .forEach(place -> places.computeIfAbsent(place.building().id(), id -> new ArrayList<>())
                            .add(place));
            return places.values().stream().map(this::building).toList();
        }

        private Board building(List<Place> places) {
            Place first = places.getFirst();
            Coverage.@Nullable Seat head = facts.of(first, HeadLevel.BUILDING);
            List<Board.Part> parts = new ArrayList<>();
            if (head != null) {
                parts.add(new Board.Facts(List.of(
                        new Board.Fact(head.title(), facts.holder(head), 4),
                        new Board.Fact(T.get("notice.phone"), facts.phone(head), 5))));
            }
            parts.add(facts.offices(first.building().id()));
            parts.add(new Board.Lines(T.get("notice.phones.title"), lines(texts.phones()), 2));
            String building = HeadNames.building(first.building());
            return new Board(
                    wish.size(), T.get("notice.building"), (layout.name() + " " + building).strip(), parts, foot);
        }

        private Board card(Place place) {
            List<Board.Part> parts = new ArrayList<>(facts.card(place, book));
            List<String> numbers = new ArrayList<>();
            layout.compound().ifPresent(compound -> {
                if (compound.propertyPhone() != null) {
                    numbers.add(T.get("card.property", compound.propertyPhone()));
                }
            });
            numbers.addAll(lines(texts.emergency()));
            parts.add(new Board.Lines(T.get("notice.phones.title"), numbers, 1));
            String where = place.dwelling().label();
            return new Board(wish.size(), T.get("notice.card"), where, parts, foot);
        }

        private static List<String> lines(String text) {
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
