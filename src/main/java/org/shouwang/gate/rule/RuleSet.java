package org.shouwang.gate.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.GateRules;

/// The rules of the gate with the time for which they count.
///
/// @param id null for one that was not stored yet
/// @param from null for a draft
/// @param until null for as long as no other comes; afterwards the one before counts again
/// @param ground on what it rests
public record RuleSet(
        @Nullable RuleSetId id,
        String name,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String ground,
        @Nullable String note,
        GateRules rules) {
    public static RuleSet draft(String name, GateRules rules) {
        return new RuleSet(null, name, null, null, null, null, rules);
    }

    /// What a store without any set keeps.
    public static RuleSet usual() {
        return RuleTemplate.USUAL.draft();
    }

    public RuleSet with(String words, @Nullable String why, @Nullable String remark) {
        return new RuleSet(id, words, from, until, why, remark, rules);
    }

    public RuleSet with(GateRules content) {
        return new RuleSet(id, name, from, until, ground, note, content);
    }

    public RuleSet during(@Nullable Instant begin, @Nullable Instant end) {
        return new RuleSet(id, name, begin, end, ground, note, rules);
    }

    /// The same rules as a draft of their own.
    public RuleSet copy(String words) {
        return new RuleSet(null, words, null, null, ground, note, rules);
    }

    public boolean draft() {
        return from == null;
    }

    Instant began() {
        return from == null ? Instant.MAX : from;
    }

    long made() {
        return id == null ? 0 : id.value();
    }

    /// Whether it may count at a moment, if no later one takes its place.
    public boolean spans(Instant at) {
        return from != null && !from.isAfter(at) && (until == null || until.isAfter(at));
    }
}
