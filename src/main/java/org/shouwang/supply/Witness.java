package org.shouwang.supply;

import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Who is named on a slip, and what a correction must say: why, and who looked on.
final class Witness {
    private static final Texts T = Texts.of(Witness.class);

    private Witness() {}

    static Confidential reason(String words) {
        Confidential reason = Confidential.orNull(words);
        if (reason == null) {
            throw new Fault("SUPPLY-08", T.get("fault.reason")).at("reason");
        }
        return reason;
    }

    /// Null where nobody is named.
    ///
    /// @throws Fault SUPPLY-31 for digits alone, which name nobody
    static @Nullable PersonName person(@Nullable String typed, String field) {
        PersonName name = PersonName.orNull(typed);
        if (name != null && name.value().codePoints().noneMatch(one -> !Character.isDigit(one) && one != ' ')) {
            throw new Fault("SUPPLY-31", T.get("fault.person", name.value())).at(field);
        }
        return name;
    }

    static PersonName second(String name, PersonName handler) {
        PersonName second = person(name, "secondPerson");
        if (second == null) {
            throw new Fault("SUPPLY-09", T.get("fault.second")).at("secondPerson");
        }
        if (second.equals(handler)) {
            throw new Fault("SUPPLY-09", T.get("fault.second.same", handler.value())).at("secondPerson");
        }
        return second;
    }
}
