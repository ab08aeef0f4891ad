package org.shouwang.gate.pass;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// All that happened with one pass, the latest first.
public record PassStory(PassLine line, List<Event> events) {
    private static final Texts T = Texts.of(PassStory.class);
    private static final int USES = 50;

    /// One thing that happened.
    ///
    /// @param act such as 发放, 打印, 外出
    public record Event(LocalDateTime at, String act, String words) {}

    public PassStory {
        events = List.copyOf(events);
    }

    /// Empty where the pass is gone.
    ///
    /// @param clock in the zone of the compound
    public static Optional<PassStory> of(Query q, PassId id, Clock clock) {
        return PassBook.one(q, id, clock).map(line -> new PassStory(line, events(q, line, clock.getZone())));
    }

    private static List<Event> events(Query q, PassLine line, ZoneId zone) {
        List<Event> events = new ArrayList<>(own(q, line.pass(), zone));
        for (PassPrint print : PassStore.prints(q, line.pass().id())) {
            events.add(new Event(at(print.at(), zone), T.get("story.printed"), ""));
        }
        for (PassUse use : PassStore.uses(q, line.pass().id(), USES)) {
            String how = use.outcome().passed() ? "" : " " + Texts.name(use.outcome());
            events.add(new Event(
                    at(use.at(), zone), Texts.name(use.direction()), use.name().value() + how));
        }
        events.sort(Comparator.comparing(Event::at).reversed());
        return events;
    }

    /// What the office did with it.
    static List<Event> own(Query q, Pass pass, ZoneId zone) {
        List<Event> events = new ArrayList<>();
        String old = pass.replacesId() == null
                ? ""
                : PassStore.pass(q, pass.replacesId())
                        .map(other -> T.get("story.instead", other.spoken()))
                        .orElse("");
        String issued = (pass.issuedBy().value() + " " + old + " " + PassWords.words(pass.ground())).strip();
        events.add(new Event(at(pass.issuedAt(), zone), T.get("story.issued"), issued.replaceAll(" +", " ")));
        if (pass.lostAt() != null) {
            events.add(new Event(at(pass.lostAt(), zone), T.get("story.lost"), ""));
        }
        if (pass.endedAt() != null) {
            boolean replaced = pass.status() == PassStatus.REPLACED;
            String back = pass.cardBack() ? T.get("story.back") : T.get("story.out");
            events.add(new Event(
                    at(pass.endedAt(), zone),
                    replaced ? T.get("story.replaced") : T.get("story.withdrawn"),
                    (PassWords.words(pass.endReason()) + " " + back).strip()));
        }
        return events;
    }

    private static LocalDateTime at(Instant at, ZoneId zone) {
        return LocalDateTime.ofInstant(at, zone);
    }
}
