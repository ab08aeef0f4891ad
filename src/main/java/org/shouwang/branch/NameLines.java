package org.shouwang.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// A handwritten list of people: one line a person, with phone and kind where they are known, in any order.
public final class NameLines {
    private static final Texts T = Texts.of(NameLines.class);
    private static final Pattern NUMBERED = Pattern.compile("^[\\s(\\uff08]*\\d{1,3}[.)\\u3001\\uff0e\\uff09]\\s*");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;:\\u3001\\uff0c\\uff1b\\uff1a\\u3000]+");
    private static final Pattern PARTING = Pattern.compile("[,;\\u3001\\uff0c\\uff1b]");
    private static final Pattern NUMBER = Pattern.compile("\\+?[\\d-]{7,}");
    private static final int LONGEST = 30;

    private NameLines() {}

    /// People ready to enrol, each once. Fault BRANCH-06 where there is no name, or something that cannot be one,
    /// or a second word that is no phone and no kind and not parted by a comma.
    ///
    /// @param usual as what they serve where a line does not say
    public static List<Member> read(String typed, MemberKind usual) {
        List<Member> people = new ArrayList<>();
        int number = 0;
        for (String line : typed.lines().toList()) {
            number++;
            MemberKind kind = usual;
            List<Member> here = new ArrayList<>();
            String rest = NUMBERED.matcher(line.strip()).replaceFirst("");
            int from = 0;
            while (from < rest.length()) {
                Matcher gap = BETWEEN.matcher(rest);
                int end = gap.find(from) ? gap.start() : rest.length();
                String word = rest.substring(from, end);
                boolean apart = from > 0 && PARTING.matcher(before(rest, from)).find();
                from = end < rest.length() ? gap.end() : end;
                MemberKind said = kind(word);
                if (word.isEmpty()) {
                    continue;
                }
                if (said != null) {
                    kind = said;
                } else if (NUMBER.matcher(Fold.key(word)).matches()) {
                    if (!here.isEmpty()) {
                        Member last = here.removeLast();
                        here.add(Member.of(last.name(), last.kind(), Phone.orNull(word)));
                    }
                } else {
                    if (!here.isEmpty() && !apart) {
                        throw new Fault("BRANCH-06", T.get("lines.remark", number, line.strip(), word));
                    }
                    here.add(Member.of(named(word), usual, null));
                }
            }
            MemberKind served = kind;
            here.stream()
                    .map(each -> Member.of(each.name(), served, each.phone()))
                    .filter(each -> people.stream().noneMatch(other -> twin(other, each)))
                    .forEach(people::add);
        }
        if (people.isEmpty()) {
            throw new Fault("BRANCH-06", T.get("lines.none"));
        }
        return people;
    }

    /// What stands between a word and the one before it.
    private static String before(String line, int from) {
        int start = from;
        while (start > 0 && BETWEEN.matcher(line.substring(start - 1, start)).matches()) {
            start--;
        }
        return line.substring(start, from);
    }

    private static boolean twin(Member one, Member other) {
        return one.name().equals(other.name()) && Objects.equals(one.phone(), other.phone());
    }

    private static PersonName named(String word) {
        PersonName name = PersonName.orNull(word);
        if (name == null || word.length() > LONGEST || word.chars().anyMatch(Character::isDigit)) {
            throw new Fault("BRANCH-06", T.get("lines.long", word));
        }
        return name;
    }

    private static @Nullable MemberKind kind(String word) {
        for (MemberKind kind : MemberKind.values()) {
            String name = Texts.name(kind);
            if (word.length() > 1 && (name.startsWith(word) || word.startsWith(name))) {
                return kind;
            }
        }
        return null;
    }
}
