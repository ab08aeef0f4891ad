package org.shouwang.zone;

import java.util.ArrayList;
import java.util.List;
import org.shouwang.kit.paper.Board;
import org.shouwang.kit.text.Texts;

/// The notice on the door of a controlled zone (公告): which place, what level, from when to when, on what ground, what
/// is asked; or that it is lifted.
///
/// @param asks what people are asked to do, a line each
/// @param phones whom to call, a line each
public record ZoneNotice(ControlledZone zone, Kind kind, String title, String asks, String phones) {
    /// What is announced.
    public enum Kind {
        BEGIN,
        LIFTED
    }

    private static final Texts T = Texts.of(ZoneNotice.class);

    /// The usual words of the title.
    static String title(ControlledZone zone, Kind kind) {
        return switch (kind) {
            case BEGIN -> T.get("notice.begin.title", zone.where(), level(zone.level()));
            case LIFTED -> T.get("notice.lifted.title", zone.where(), level(zone.level()));
        };
    }

    static String asks(ZoneLevel level, Kind kind) {
        if (kind == Kind.LIFTED) {
            return T.get("notice.lifted");
        }
        return switch (level) {
            case CLOSED_OFF -> T.get("notice.closedOff");
            case CONTROLLED -> T.get("notice.controlled");
            case PRECAUTION -> T.get("notice.precaution");
        };
    }

    static String usualPhones() {
        return T.get("notice.phones");
    }

    private static String level(ZoneLevel level) {
        return switch (level) {
            case CLOSED_OFF -> T.get("level.closedOff");
            case CONTROLLED -> T.get("level.controlled");
            case PRECAUTION -> T.get("level.precaution");
        };
    }

    /// One page.
    ///
    /// @param compound under the title, `""` for none
    /// @param foot who puts it up, and when
    public Board board(Board.Size size, ZoneTimes times, String compound, String foot) {
        List<Board.Part> parts = new ArrayList<>();
        parts.add(new Board.Facts(List.of(
                new Board.Fact(T.get("notice.where"), zone.where(), 6),
                new Board.Fact(T.get("notice.level"), Texts.name(zone.level()), 4))));
        boolean begins = kind == Kind.BEGIN;
        String ground = begins || zone.liftedGround() == null ? zone.ground() : zone.liftedGround();
        String no = zone.documentNo();
        if (begins && no != null) {
            ground = T.get("notice.groundNo", ground, no);
        }
        parts.add(new Board.Lines(T.get("notice.when"), List.of(when(times, begins)), 1));
        parts.add(new Board.Lines(T.get("notice.ground"), List.of(ground), 1));
        parts.add(new Board.Lines(begins ? T.get("notice.ask") : T.get("notice.lifted.ask"), numbered(asks), 1));
        if (!phones.isBlank()) {
            parts.add(new Board.Lines(T.get("notice.phones.title"), lines(phones), 1));
        }
        return new Board(size, title, compound, parts, foot);
    }

    private String when(ZoneTimes times, boolean begins) {
        if (begins) {
            String from = times.fullFrom(zone.from());
            return zone.until() == null
                    ? T.get("notice.open", from)
                    : T.get("notice.between", from, times.fullUntil(zone.until()));
        }
        return T.get(
                "notice.liftedWhen",
                times.fullFrom(zone.liftedAt() == null ? zone.from() : zone.liftedAt()),
                level(zone.level()));
    }

    private static List<String> numbered(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : lines(text)) {
            lines.add(T.get("notice.item", lines.size() + 1, line));
        }
        return lines;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
