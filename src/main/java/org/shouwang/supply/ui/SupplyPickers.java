package org.shouwang.supply.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.household.Found;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ui.Pickers;
import org.shouwang.kit.fx.Hit;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemId;
import org.shouwang.supply.StockLevel;

/// The fields that find an item, and somebody who takes goods.
final class SupplyPickers {
    private static final Texts T = Texts.of(SupplyPickers.class);
    private static final int SHOWN = 9;
    private static final int PEOPLE = 5;

    private SupplyPickers() {}

    /// Items by name, pinyin or initials, each with what is there.
    static Picker<StockItemId> item(SupplyModel model) {
        return new Picker<StockItemId>(typed -> hits(model.find(typed, SHOWN)))
                .recent(() -> hits(model.all().stream()
                        .filter(level -> level.item().retiredOn() == null)
                        .limit(SHOWN)
                        .toList()))
                .none(T.get("pick.item.none"))
                .prompt(T.get("pick.item"));
    }

    private static List<Hit<StockItemId>> hits(List<StockLevel> levels) {
        return levels.stream().map(SupplyPickers::hit).toList();
    }

    static Hit<StockItemId> hit(StockLevel level) {
        StockItem item = level.item();
        return new Hit<>(
                item.id(), item.called(), T.get("pick.stock", Amounts.words(item, level.stock())), "", Icons.SUPPLY);
    }

    /// Who takes goods.
    record Taker(
            String name,
            @Nullable String whereabouts,
            @Nullable MemberId member,
            @Nullable HouseholdId household) {}

    /// Members of the roll and residents; anybody else is typed as a name.
    static Picker<Taker> taker(SupplyModel model) {
        return new Picker<Taker>(typed -> takers(model, typed)).free().prompt(T.get("pick.taker"));
    }

    private static List<Hit<Taker>> takers(SupplyModel model, String typed) {
        List<Hit<Taker>> hits = new ArrayList<>();
        for (Member member : model.members().find(typed, PEOPLE)) {
            String title = Objects.toString(member.dutyTitle(), "");
            hits.add(new Hit<>(
                    new Taker(member.called(), Texts.name(member.kind()), member.id(), null),
                    member.called(),
                    (Texts.name(member.kind()) + " " + title).strip(),
                    T.get("pick.members"),
                    Icons.BRANCH));
        }
        for (Hit<Found> hit : Pickers.hits(
                model.residents(),
                typed,
                found -> found.household() != null && found.via().isEmpty(),
                PEOPLE)) {
            Found found = hit.value();
            hits.add(new Hit<>(
                    new Taker(
                            found.name().isEmpty() ? found.dwelling().brief() : found.name(),
                            found.dwelling().brief(),
                            null,
                            found.household()),
                    found.label(),
                    "",
                    T.get("pick.residents"),
                    Icons.HOME));
        }
        return hits;
    }
}
