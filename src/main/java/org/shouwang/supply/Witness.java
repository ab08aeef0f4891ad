package org.shouwang.supply;

import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// What a correction must say: why, and who looked on.
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

    static PersonName second(String name, PersonName handler) {
        PersonName second = PersonName.orNull(name);
        if (second == null) {
            throw new Fault("SUPPLY-09", T.get("fault.second")).at("secondPerson");
        }
        if (second.equals(handler)) {
            throw new Fault("SUPPLY-09", T.get("fault.second.same", handler.value())).at("secondPerson");
        }
        return second;
    }
}
