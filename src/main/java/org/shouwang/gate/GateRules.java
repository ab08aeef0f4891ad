package org.shouwang.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.shouwang.kit.text.Texts;

/// The limits that the compound keeps at its gates.
///
/// @param feverTenths above this temperature (tenths of a degree) somebody is not let through
/// @param sampleHours how old a sampling may be
public record GateRules(int feverTenths, int sampleHours) {
    private static final Texts T = Texts.of(GateRules.class);

    /// 37.3 degrees, 48 hours.
    public static final GateRules USUAL = new GateRules(373, 48);

    /// The rules against this passing, the barring ones first.
    public List<Warning> against(EntryDraft draft, Instant at) {
        List<Warning> found = new ArrayList<>();
        Checks checks = draft.checks();
        Integer tenths = checks.temperatureTenths();
        if (tenths != null && tenths > feverTenths) {
            found.add(new Warning(GateRule.FEVER, T.get("rule.fever", degrees(tenths), degrees(feverTenths))));
        }
        HealthCode code = checks.healthCode();
        if (code == HealthCode.YELLOW || code == HealthCode.RED) {
            found.add(new Warning(GateRule.CODE_NOT_GREEN, T.get("rule.code", Texts.name(code))));
        }
        Instant sampled = checks.sampledAt();
        if (draft.direction() == Direction.IN && sampled != null && tooOld(sampled, at)) {
            long hours = Duration.between(sampled, at).toHours();
            found.add(new Warning(GateRule.SAMPLE_TOO_OLD, T.get("rule.sample", hours, sampleHours)));
        }
        if (draft.direction() == Direction.IN && draft.category() == EntryCategory.OTHER) {
            found.add(new Warning(GateRule.NEEDS_APPROVAL, T.get("rule.approval")));
        }
        String missing = Arrays.stream(Step.values())
                .filter(step -> step != Step.REGISTERED && !checks.steps().contains(step))
                .map(Texts::name)
                .collect(Collectors.joining(T.get("rule.and")));
        if (!missing.isEmpty()) {
            found.add(new Warning(GateRule.STEP_MISSING, T.get("rule.step", missing)));
        }
        return found;
    }

    /// Older than the limit, to the second.
    public boolean tooOld(Instant sampled, Instant at) {
        return Duration.between(sampled, at).compareTo(Duration.ofHours(sampleHours)) > 0;
    }

    /// `365` as `36.5`.
    public static String degrees(int tenths) {
        return tenths / 10 + "." + tenths % 10;
    }
}
