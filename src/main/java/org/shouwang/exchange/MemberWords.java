package org.shouwang.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.IdNumber;
import org.shouwang.core.Phone;
import org.shouwang.household.IdKind;
import org.shouwang.household.Resident;

/// Members of a household who stand in one cell: `name (wife), name (son, phone)`, `wife: name; son: name`.
final class MemberWords {
    private static final Pattern BRACKETED = Pattern.compile("([^(\uff08]+)[(\uff08]([^)\uff09]*)[)\uff09]?(.*)");
    private static final Pattern SAID_BEFORE = Pattern.compile("([^:\uff1a]{1,6})[:\uff1a](.+)");
    private static final Pattern OF_ID = Pattern.compile("\\d{17}[0-9Xx]|\\d{15}");
    private static final Pattern OF_PHONE = Pattern.compile("1\\d{10}|0\\d{2,3}-?\\d{7,8}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,2}\\D?");

    private static final Pattern STRETCH = Pattern.compile("(?<=\\p{IsHan})[\\s\\u3000]+(?=\\p{IsHan})");
    private static final int STRETCHED = 6;
    private static final int LONGEST_KINSHIP = 4;

    private final HeadingWords words;

    MemberWords(HeadingWords words) {
        this.words = words;
    }

    /// Whether the cell only says how many there are.
    static boolean count(String cell) {
        return COUNT.matcher(cell.strip()).matches();
    }

    List<Resident> read(String cell) {
        List<Resident> found = new ArrayList<>();
        for (String one : apart(cell)) {
            Matcher before = SAID_BEFORE.matcher(one);
            Matcher bracketed = BRACKETED.matcher(one);
            if (before.matches() && words.kinship(before.group(1))) {
                found.add(told(Resident.named(bare(before.group(2).strip())), before.group(1)));
            } else if (bracketed.matches()) {
                Resident person = Resident.named(bare(bracketed.group(1).strip()));
                found.add(told(told(person, bracketed.group(2)), bracketed.group(3)));
            } else {
                found.add(spaced(one));
            }
        }
        return found;
    }

    /// A name without what stands in brackets behind it, and without the blank that stretches a name of two signs.
    static String bare(String name) {
        Matcher bracketed = name.indexOf('(') < 0 && name.indexOf('\uff08') < 0 ? null : BRACKETED.matcher(name);
        String plain =
                bracketed != null && bracketed.matches() ? bracketed.group(1).strip() : name;
        return plain.length() <= STRETCHED && plain.indexOf(' ') + plain.indexOf('\u3000') > -2
                ? STRETCH.matcher(plain).replaceAll("")
                : plain;
    }

    /// What stands in brackets behind a name, where that is a kinship; else null.
    @Nullable
    String kinship(String name) {
        Matcher bracketed = BRACKETED.matcher(name);
        return bracketed.matches() && words.kinship(bracketed.group(2).strip())
                ? bracketed.group(2).strip()
                : null;
    }

    /// Separators inside brackets do not part people.
    List<String> apart(String cell) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (char c : cell.toCharArray()) {
            depth += c == '(' || c == '\uff08' ? 1 : c == ')' || c == '\uff09' ? -1 : 0;
            outside.append(depth > 0 && words.separates(c) ? ' ' : c);
        }
        return words.apart(outside.toString());
    }

    /// `name wife 154...`, divided by blanks; a name of two signs may have a blank inside.
    private Resident spaced(String one) {
        String[] parts = one.split("\\s+");
        Resident person = led(parts[0]);
        boolean all = parts.length > 1;
        for (int i = 1; i < parts.length; i++) {
            all &= words.kinship(parts[i])
                    || OF_ID.matcher(parts[i]).matches()
                    || OF_PHONE.matcher(parts[i]).matches();
        }
        return all ? told(person, one.substring(parts[0].length())) : led(one);
    }

    /// `son` and the name written together.
    private Resident led(String one) {
        for (int length = Math.min(LONGEST_KINSHIP, one.length() - 2); length > 1; length--) {
            if (words.kinship(one.substring(0, length))) {
                return Resident.named(one.substring(length)).withKinship(one.substring(0, length));
            }
        }
        return Resident.named(bare(one));
    }

    private Resident told(Resident person, String words) {
        Resident with = person;
        for (String word : words.strip().split("[\\s,\uff0c\u3001;\uff1b]+")) {
            if (OF_ID.matcher(word).matches()) {
                with = with.withIdNumber(new IdNumber(word)).withIdKind(IdKind.RESIDENT_ID);
            } else if (OF_PHONE.matcher(word).matches()) {
                with = with.withPhone(Phone.orNull(word));
            } else if (!word.isEmpty() && with.kinship() == null) {
                with = with.withKinship(word);
            }
        }
        return with;
    }
}
