package org.shouwang.heads;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Texts;

/// What the office has settled about groups and their notices; kept in the store, with a usual value each.
public final class HeadSettings {
    private static final Texts T = Texts.of(HeadSettings.class);
    private static final String SIZE = "heads.group.size";
    private static final String VACANT = "heads.group.vacant";
    private static final String FLOORS = "heads.group.floors";
    private static final String SCHEME = "heads.group.scheme";
    private static final String PLEDGE = "heads.notice.pledge";
    private static final String PHONES = "heads.notice.phones";
    private static final String EMERGENCY = "heads.card.emergency";

    private HeadSettings() {}

    static Grouping grouping(Query q) {
        return new Grouping(
                value(q, SIZE).map(Integer::valueOf).orElse(Grouping.USUAL.size()),
                flag(q, VACANT, Grouping.USUAL.countVacant()),
                flag(q, FLOORS, Grouping.USUAL.wholeFloors()),
                Grouping.USUAL.keepByHand());
    }

    static void keep(Tx tx, Grouping how) {
        set(tx, SIZE, Integer.toString(how.size()));
        set(tx, VACANT, Boolean.toString(how.countVacant()));
        set(tx, FLOORS, Boolean.toString(how.wholeFloors()));
    }

    static NumberScheme scheme(Query q) {
        return value(q, SCHEME).map(NumberScheme::valueOf).orElse(NumberScheme.WORDS);
    }

    static void keep(Tx tx, NumberScheme scheme) {
        set(tx, SCHEME, scheme.name());
    }

    static NoticeTexts notices(Query q) {
        return new NoticeTexts(
                value(q, PLEDGE).orElse(T.get("notice.pledge")),
                value(q, PHONES).orElse(T.get("notice.phones")),
                value(q, EMERGENCY).orElse(T.get("card.emergency")));
    }

    static void keep(Tx tx, NoticeTexts texts) {
        set(tx, PLEDGE, texts.pledge());
        set(tx, PHONES, texts.phones());
        set(tx, EMERGENCY, texts.emergency());
    }

    private static boolean flag(Query q, String name, boolean usual) {
        return value(q, name).map(Boolean::valueOf).orElse(usual);
    }

    private static Optional<String> value(Query q, String name) {
        return GroupStore.setting(q, name).map(GroupStore.Setting::value);
    }

    private static void set(Tx tx, String name, @Nullable String value) {
        GroupStore.setting(tx, name)
                .ifPresentOrElse(
                        known -> tx.update(GroupStore.SETTING, new GroupStore.Setting(known.id(), name, value)),
                        () -> tx.insert(GroupStore.SETTING, new GroupStore.Setting(tx.nextId(), name, value)));
    }
}
