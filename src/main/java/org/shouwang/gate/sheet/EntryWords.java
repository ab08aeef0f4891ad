package org.shouwang.gate.sheet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Phone;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryId;
import org.shouwang.gate.GateNumber;
import org.shouwang.gate.GateRegister;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.GateSpan;
import org.shouwang.gate.Outcome;
import org.shouwang.household.Doors;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;

/// What stands about a line of the register in the cells of a sheet.
final class EntryWords {
    private static final Texts T = Texts.of(EntryWords.class);

    private final Doors doors;
    private final ZoneId zone;
    private final boolean fullPhones;
    private final Map<CheckpointId, String> points;
    private final Map<EntryId, Integer> numbers = new HashMap<>();
    private final Map<EntryId, Integer> corrections = new HashMap<>();

    /// For lists whose lines have other numbers than in the register.
    EntryWords(Query q, ZoneId zone, boolean fullPhones) {
        this.doors = Doors.of(q);
        this.zone = zone;
        this.fullPhones = fullPhones;
        this.points = GateRegister.checkpoints(q).stream().collect(Collectors.toMap(Checkpoint::id, Checkpoint::name));
    }

    /// @param span the lines that are numbered from 1
    EntryWords(Query q, ZoneId zone, GateSpan span, boolean fullPhones) {
        this(q, zone, fullPhones);
        for (GateNumber line : GateRegister.numbers(q, span)) {
            numbers.put(line.id(), line.number());
            if (line.correctsId() != null) {
                corrections.put(line.correctsId(), line.number());
            }
        }
    }

    boolean severalPoints() {
        return points.size() > 1;
    }

    String point(EntryCheck line) {
        return points.getOrDefault(line.checkpointId(), "");
    }

    LocalTime time(EntryCheck line) {
        return at(line.at()).toLocalTime();
    }

    private LocalDateTime at(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    /// The resident's own door, or the one an outsider goes to.
    String door(EntryCheck line) {
        return doors.brief(line.householdId());
    }

    @Nullable
    String phone(EntryCheck line) {
        Phone phone = line.phone();
        return phone == null ? null : fullPhones ? phone.value() : phone.masked();
    }

    @Nullable
    Object temperature(EntryCheck line) {
        Integer tenths = line.temperatureTenths();
        if (tenths == null) {
            return null;
        }
        Tone tone = line.broken().contains(GateRule.FEVER) ? Tone.ALERT : Tone.PLAIN;
        return new Marked(GateRules.degrees(tenths), tone);
    }

    @Nullable
    String sampled(EntryCheck line) {
        return line.sampledAt() == null ? null : moment(line.sampledAt());
    }

    /// `11-05 08:12`.
    String moment(Instant when) {
        LocalDateTime at = at(when);
        return "%02d-%02d %02d:%02d".formatted(at.getMonthValue(), at.getDayOfMonth(), at.getHour(), at.getMinute());
    }

    /// How it ended, in one word; void lines say so.
    Marked outcome(EntryCheck line) {
        return line.counts()
                ? new Marked(Texts.name(line.outcome()), tone(line.outcome()))
                : new Marked(T.get("void"), Tone.WARN);
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case ADMITTED -> Tone.PLAIN;
            case TURNED_AWAY -> Tone.ALERT;
            case OVERRIDDEN -> Tone.WARN;
        };
    }

    /// The rules that stood against it, in words.
    static String broken(EntryCheck line) {
        return line.broken().stream().map(Texts::name).collect(Collectors.joining(T.get("join")));
    }

    /// Why, what was advised, what is carried, with whom, what it corrects, why it is void.
    @Nullable
    String remark(EntryCheck line) {
        List<String> parts = new ArrayList<>();
        String why = line.voidReason();
        if (why != null) {
            Integer by = corrections.get(line.id());
            parts.add(by == null ? T.get("remark.void", why) : T.get("remark.corrected", why, by));
        }
        add(parts, line.reason());
        if (line.advice() != null) {
            parts.add(T.get("remark.advised", line.advice()));
        }
        if (line.load() != null) {
            parts.add(T.get("remark.load", line.load()));
        }
        if (line.withId() != null) {
            Integer with = numbers.get(line.withId());
            parts.add(with == null ? T.get("remark.with") : T.get("remark.withLine", with));
        }
        if (line.correctsId() != null) {
            Integer of = numbers.get(line.correctsId());
            parts.add(of == null ? T.get("remark.corrects") : T.get("remark.correctsLine", of));
        }
        if (line.paperLine() != null) {
            parts.add(T.get("remark.paper", line.paperLine()));
        } else if (line.late() && line.correctsId() == null) {
            parts.add(T.get("remark.late"));
        }
        return parts.isEmpty() ? null : String.join(T.get("remark.join"), parts);
    }

    private static void add(List<String> parts, @Nullable String words) {
        if (words != null) {
            parts.add(words);
        }
    }
}
