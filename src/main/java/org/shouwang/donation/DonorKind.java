package org.shouwang.donation;

import java.util.List;
import org.shouwang.kit.text.Texts;

/// Who gives: a person, a unit, or somebody who does not say who they are.
public enum DonorKind {
    PERSON,
    UNIT,
    ANONYMOUS;

    private static final Texts T = Texts.of(DonorKind.class);
    private static final List<String> ENDINGS = Texts.split(T.get("unit.endings"));
    private static final int LONGEST_NAME = 5;

    /// What a name looks like: the usual last words of units, and long names, are units; nothing is anonymous.
    public static DonorKind of(String name) {
        String plain = name.strip();
        if (plain.isEmpty()) {
            return ANONYMOUS;
        }
        boolean foreign = plain.indexOf('·') > 0;
        boolean unit = ENDINGS.stream().anyMatch(plain::endsWith)
                || !foreign && plain.codePointCount(0, plain.length()) > LONGEST_NAME;
        return unit ? UNIT : PERSON;
    }

    /// How such a donor is usually named in public.
    public Publication usual() {
        return switch (this) {
            case PERSON -> Publication.MASKED;
            case UNIT -> Publication.FULL;
            case ANONYMOUS -> Publication.NAMELESS;
        };
    }
}
