package org.shouwang.gate.pass;

import java.util.Optional;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;

/// Keeps what the office has settled about its cards in the store's settings.
final class PassFaces {
    private static final String RULES = "pass.card.rules";
    private static final String ISSUER = "pass.card.issuer";
    private static final String NAMES = "pass.card.names";
    private static final String SQUARES = "pass.card.squares";

    private PassFaces() {}

    static PassFace of(Query q) {
        PassFace usual = PassFace.usual();
        return new PassFace(
                value(q, RULES).orElse(usual.rules()),
                value(q, ISSUER).orElse(usual.issuer()),
                value(q, NAMES).map(PassFace.Naming::valueOf).orElse(usual.names()),
                value(q, SQUARES).map(Integer::valueOf).orElse(usual.squares()));
    }

    static void keep(Tx tx, PassFace face) {
        set(tx, RULES, face.rules());
        set(tx, ISSUER, face.issuer());
        set(tx, NAMES, face.names().name());
        set(tx, SQUARES, Integer.toString(face.squares()));
    }

    private static Optional<String> value(Query q, String name) {
        return PassStore.setting(q, name).map(PassStore.Setting::value);
    }

    private static void set(Tx tx, String name, String value) {
        PassStore.setting(tx, name)
                .ifPresentOrElse(
                        known -> tx.update(PassStore.SETTING, new PassStore.Setting(known.id(), name, value)),
                        () -> tx.insert(PassStore.SETTING, new PassStore.Setting(tx.nextId(), name, value)));
    }
}
