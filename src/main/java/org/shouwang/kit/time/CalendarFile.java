package org.shouwang.kit.time;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// A calendar for phones and mail programs (iCalendar, RFC 5545): moments in UTC, lines of at most 75 bytes.
///
/// @param name what the calendar is called there
/// @param zone in which the spans of the events are local time
public record CalendarFile(String name, ZoneId zone, List<Event> events) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST = 75;

    /// One entry.
    ///
    /// @param uid the same each time the same thing is written, so that a calendar replaces it
    /// @param alarmMinutes how long before its beginning the phone rings, 0 for never
    public record Event(String uid, Span span, String title, String place, String words, int alarmMinutes) {}

    public CalendarFile {
        events = List.copyOf(events);
    }

    /// The whole file.
    ///
    /// @param written when it is written
    public String text(Instant written) {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//shouwang//roster//ZH");
        line(out, "CALSCALE:GREGORIAN");
        line(out, "METHOD:PUBLISH");
        line(out, "X-WR-CALNAME:" + escaped(name));
        events.forEach(event -> event(out, event, written));
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private void event(StringBuilder out, Event event, Instant written) {
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + event.uid());
        line(out, "DTSTAMP:" + MOMENT.format(written));
        line(out, "DTSTART:" + MOMENT.format(event.span().from().atZone(zone)));
        line(out, "DTEND:" + MOMENT.format(event.span().to().atZone(zone)));
        line(out, "SUMMARY:" + escaped(event.title()));
        if (!event.place().isEmpty()) {
            line(out, "LOCATION:" + escaped(event.place()));
        }
        if (!event.words().isEmpty()) {
            line(out, "DESCRIPTION:" + escaped(event.words()));
        }
        if (event.alarmMinutes() > 0) {
            line(out, "BEGIN:VALARM");
            line(out, "ACTION:DISPLAY");
            line(out, "DESCRIPTION:" + escaped(event.title()));
            line(out, "TRIGGER:-PT" + event.alarmMinutes() + "M");
            line(out, "END:VALARM");
        }
        line(out, "END:VEVENT");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /// Folded where it is longer than allowed, never inside a character.
    private static void line(StringBuilder out, String content) {
        int used = 0;
        for (int i = 0; i < content.length(); ) {
            String letter = Character.toString(content.codePointAt(i));
            int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > LONGEST) {
                out.append("\r\n ");
                used = 1;
            }
            out.append(letter);
            used += bytes;
            i += letter.length();
        }
        out.append("\r\n");
    }
}
