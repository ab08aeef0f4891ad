package org.shouwang.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words at the top of a column, taken apart: whom they speak of, what of them.
///
/// @param person the number in `成员2姓名`, 0 where there is none
/// @param heading what it means, empty where it is not understood
/// @param kin who of the household it is, such as the spouse of `配偶·姓名` and `配偶姓名`; of a column of the ROW the title
///     above it; `""` where there is none
record Title(About about, int person, Optional<Heading> heading, String kin) {
    private static final Pattern BEFORE = Pattern.compile("([1-9][0-9]?)[.:_\u3001-]?(.*)");
    private static final int LONGEST_KIN = 4;
    private static final Pattern AFTER = Pattern.compile("(.+?)([1-9][0-9]?)");

    Title(About about, int person, Optional<Heading> heading) {
        this(about, person, heading, "");
    }

    /// Whom a column speaks of.
    enum About {
        /// The row as such.
        ROW,
        /// The householder beside others: `户主·身份证号`.
        HEAD,
        /// One of the household beside the householder: `成员2姓名`.
        MEMBER
    }

    /// @param words such as `姓名`, `户主信息·姓名`, `成员2电话`
    static Title of(String words, HeadingWords dictionary) {
        int dot = words.indexOf('\u00b7');
        String group = dot < 0 ? "" : dictionary.without("groupEnds", words.substring(0, dot));
        String rest = words.substring(dot + 1);
        String joined = dictionary.plain(group + rest);
        Optional<Heading> whole = dictionary.meaning(joined);
        if (whole.isPresent() && dot < 0) {
            return new Title(About.ROW, 0, whole);
        }
        Optional<String> member = dictionary.after("memberStems", joined);
        if (member.isPresent()) {
            return numbered(member.get(), whole, true, dictionary);
        }
        Optional<String> head = dictionary.after("headStems", joined);
        if (head.isPresent()) {
            return new Title(About.HEAD, 0, whole.or(() -> dictionary.meaning(head.get())));
        }
        if (dictionary.says("outsiders", group)) {
            return new Title(About.ROW, 0, Optional.empty());
        }
        Title relative = relative(joined, dictionary);
        if (relative != null) {
            return relative;
        }
        Optional<Heading> alone = dictionary.meaning(rest);
        return alone.isPresent()
                ? new Title(About.ROW, 0, alone, group.strip())
                : numbered(joined, alone, false, dictionary);
    }

    /// `配偶姓名`, `子女2电话`; null where no kinship stands before words that are understood.
    private static @Nullable Title relative(String joined, HeadingWords dictionary) {
        for (int length = Math.min(LONGEST_KIN, joined.length() - 1); length > 0; length--) {
            String kin = joined.substring(0, length);
            if (dictionary.kinship(kin) || dictionary.says("kinGroups", kin)) {
                Matcher numbered = BEFORE.matcher(dictionary.digits(joined.substring(length)));
                boolean counted = numbered.matches();
                Optional<Heading> heading = dictionary.meaning(counted ? numbered.group(2) : joined.substring(length));
                if (heading.isPresent()) {
                    return new Title(About.MEMBER, counted ? Integer.parseInt(numbered.group(1)) : 0, heading, kin);
                }
            }
        }
        return null;
    }

    /// `成员2姓名`, `成员姓名二`, `姓名2`.
    private static Title numbered(String words, Optional<Heading> whole, boolean member, HeadingWords dictionary) {
        Matcher before = BEFORE.matcher(dictionary.digits(words));
        Matcher after = AFTER.matcher(dictionary.digits(words));
        if (before.matches()) {
            return person(before.group(1), before.group(2), member, dictionary);
        }
        if (after.matches()) {
            return person(after.group(2), after.group(1), member, dictionary);
        }
        return new Title(member ? About.MEMBER : About.ROW, 0, whole.or(() -> dictionary.meaning(words)));
    }

    private static Title person(String number, String rest, boolean member, HeadingWords dictionary) {
        boolean name = rest.isEmpty() && member;
        return new Title(
                About.MEMBER, Integer.parseInt(number), name ? Optional.of(Heading.NAME) : dictionary.meaning(rest));
    }
}
