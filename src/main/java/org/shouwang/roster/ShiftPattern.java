package org.shouwang.roster;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.ShiftTime;

/// How a day is divided into shifts, written as one says it: `7-15 15-23 23-7`.
public final class ShiftPattern {
    private static final Texts T = Texts.of(ShiftPattern.class);
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;/|\\u3001\\uff0c\\uff1b\\u3002]+");
    private static final Pattern PART =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?[-~\\u2010-\\u2015](\\d{1,2})(?:[:.](\\d{2}))?");
    private static final int DAY = 24 * 60;
    private static final int LONG = 11 * 60;
    private static final int NIGHT = 180;
    private static final int NOON = 12 * 60 + 30;
    private static final int TEA = 16 * 60 + 30;
    private static final int USUAL = 7 * 60;

    private ShiftPattern() {}

    /// The patterns of the field, as they are written.
    public static List<String> usual() {
        return List.of(T.get("pattern.usual").split("\\|"));
    }

    /// Reads a pattern; each shift gets a name that goes by its time of day. Fault ROSTER-06 names the part that
    /// cannot be read.
    ///
    /// @param needed people in each shift
    public static List<ShiftPlan> read(String typed, int needed) {
        String plain = Fold.simplified(typed).replace('\uff1a', ':');
        for (String until : T.get("pattern.until").split(" ")) {
            plain = plain.replace(until, "-");
        }
        plain = plain.replaceAll("\\s*([-~])\\s*", "$1").strip();
        List<ShiftTime> times = new ArrayList<>();
        for (String part : BETWEEN.split(plain)) {
            if (!part.isEmpty()) {
                times.add(time(part));
            }
        }
        if (times.isEmpty() || times.size() > 12) {
            throw new Fault("ROSTER-06", T.get("pattern.none"));
        }
        Set<String> given = new HashSet<>();
        boolean parted = times.stream().filter(time -> dark(time)).count() > 1;
        List<ShiftPlan> plans = new ArrayList<>();
        for (ShiftTime time : times) {
            String name = name(time, parted);
            String own = name;
            for (int i = 2; !given.add(own); i++) {
                own = name + i;
            }
            plans.add(new ShiftPlan(own, time.start(), time.minutes(), needed));
        }
        return plans;
    }

    /// Minutes of a day at which nobody stands, or 0; negative where shifts overlap.
    public static int open(List<ShiftPlan> plans) {
        return DAY - plans.stream().mapToInt(ShiftPlan::minutes).sum();
    }

    private static ShiftTime time(String part) {
        Matcher read = PART.matcher(part);
        if (!read.matches()) {
            throw new Fault("ROSTER-06", T.get("pattern.bad", part));
        }
        return ShiftTime.between(clock(part, read.group(1), read.group(2)), clock(part, read.group(3), read.group(4)));
    }

    private static LocalTime clock(String part, String hours, @Nullable String minutes) {
        int h = Integer.parseInt(hours);
        int m = minutes == null ? 0 : Integer.parseInt(minutes);
        if (h > 24 || m > 59 || h == 24 && m > 0) {
            throw new Fault("ROSTER-06", T.get("pattern.bad", part));
        }
        return LocalTime.of(h % 24, m);
    }

    private static boolean dark(ShiftTime time) {
        return time.nightMinutes() >= NIGHT || middle(time) > TEA && time.minutes() < USUAL;
    }

    private static int middle(ShiftTime time) {
        return time.start().toSecondOfDay() / 60 + time.minutes() / 2;
    }

    private static String name(ShiftTime time, boolean parted) {
        boolean small = time.minutes() < USUAL;
        if (time.nightMinutes() >= NIGHT) {
            return parted && small && middle(time) < NOON ? T.get("name.lateNight") : T.get("name.night");
        }
        if (time.minutes() >= LONG) {
            return T.get("name.day");
        }
        if (middle(time) <= NOON) {
            return small ? T.get("name.morning") : T.get("name.early");
        }
        if (middle(time) <= TEA) {
            return T.get("name.afternoon");
        }
        if (!small) {
            return T.get("name.middle");
        }
        return time.minutes() == 6 * 60 && parted ? T.get("name.firstNight") : T.get("name.evening");
    }
}
