package org.shouwang.household;

import org.shouwang.kit.text.Texts;

/// One fact that two states of a household do not agree on.
///
/// @param person whom it is about, `""` for the household as such
/// @param fact as the form calls it; a member or a car that is added is a fact without `before`
/// @param before in words, `""` for nothing
/// @param after in words, `""` for nothing
public record Difference(String person, String fact, String before, String after) {
    private static final Texts T = Texts.of(Difference.class);

    /// The same as one sentence.
    public String sentence() {
        if (fact.equals(T.get("difference.member"))) {
            return before.isEmpty() ? T.get("difference.more", after) : T.get("difference.less", before);
        }
        return fact.equals(T.get("difference.vehicle"))
                ? T.get("difference.car", after)
                : T.get("difference", person.isEmpty() ? fact : person + " " + fact, words(before), words(after));
    }

    static Difference member(String before, String after) {
        return new Difference("", T.get("difference.member"), before, after);
    }

    static Difference vehicle(String plate) {
        return new Difference("", T.get("difference.vehicle"), "", plate);
    }

    private static String words(String value) {
        return value.isEmpty() ? T.get("nothing") : value;
    }
}
