package org.shouwang.roster;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Something handed over with the shift, such as two radios.
///
/// @param state a remark such as 电量不足
public record HandedThing(
        HandedThingId id,
        HandoverId handoverId,
        String name,
        int count,
        @Nullable String state) {
    /// A thing as typed.
    public record Draft(String name, int count, @Nullable String state) {
        private static final Pattern SPACED =
                Pattern.compile("(.*?\\S)[\\s:\\uff1a\\u00d7*]+(\\d{1,5})(?:\\s+(\\D.*))?");
        private static final Pattern CLOSE = Pattern.compile("(\\D+)(\\d{1,5})(\\D*)");

        /// From one line such as `对讲机 2 一台没电` or `测温枪2`; empty where no number is in it.
        public static Optional<Draft> parse(String line) {
            String words = line.strip();
            Matcher m = SPACED.matcher(words);
            if (!m.matches()) {
                m = CLOSE.matcher(words);
                if (!m.matches()) {
                    return Optional.empty();
                }
            }
            String state = m.group(3) == null || m.group(3).isBlank()
                    ? null
                    : m.group(3).strip();
            return Optional.of(new Draft(m.group(1).strip(), Integer.parseInt(m.group(2)), state));
        }
    }

    public Draft draft() {
        return new Draft(name, count, state);
    }
}
