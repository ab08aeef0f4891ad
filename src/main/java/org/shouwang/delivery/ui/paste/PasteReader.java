package org.shouwang.delivery.ui.paste;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.core.Dwelling;
import org.shouwang.delivery.paste.PasteAct;
import org.shouwang.delivery.paste.PasteGround;
import org.shouwang.delivery.paste.PasteGrounds;
import org.shouwang.delivery.paste.PasteLineId;
import org.shouwang.delivery.paste.PasteRow;
import org.shouwang.delivery.paste.PastedLine;
import org.shouwang.delivery.paste.PastedList;
import org.shouwang.delivery.paste.Pastes;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.Households;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// Reads lists and former orders beside the store, away from the window.
final class PasteReader {
    private static final Texts T = Texts.of(PasteReader.class);

    private final Ledger ledger;
    private final ResidentIndex index;
    private final Pastes pastes;
    private final Households households;

    PasteReader(Ledger ledger, ResidentIndex index, Pastes pastes, Clock clock) {
        this.ledger = ledger;
        this.index = index;
        this.pastes = pastes;
        this.households = new Households(ledger, clock);
    }

    /// @param typed the shop where the list names none
    Seen text(String words, LocalDate day, String typed) {
        PasteGround ground = PasteGrounds.of(ledger, index);
        PastedList read = PastedList.read(words, ground);
        String shop = read.heading().shop().isEmpty() ? typed : read.heading().shop();
        List<PastedLine> wanting = read.lines().stream()
                .filter(line -> line.order() || line.open())
                .toList();
        List<PastedLine> rest = read.lines().stream()
                .filter(line -> !line.order() && !line.open())
                .toList();
        return new Seen(
                ground,
                read,
                shop,
                pastes.compare(wanting, day, shop),
                rest,
                pastes.before(words).orElse(null),
                Map.of(),
                pastes.keptAlready(read));
    }

    /// The open lines of former lists.
    Seen earlier() {
        PasteGround ground = PasteGrounds.of(ledger, index);
        List<PasteRow> rows = new ArrayList<>();
        Map<PasteLineId, PastedList> former = new HashMap<>();
        for (Pastes.OpenLine open : pastes.open(ground)) {
            rows.add(open.row());
            if (open.row().kept() != null) {
                former.put(open.row().kept(), open.list());
            }
        }
        return new Seen(ground, PastedList.read("", ground), "", rows, List.of(), null, former, Set.of());
    }

    /// The orders of a former day.
    Seen former(LocalDate former, LocalDate day, String shop) {
        PasteGround ground = PasteGrounds.of(ledger, index);
        return new Seen(
                ground,
                PastedList.read("", ground),
                shop,
                pastes.compare(pastes.ordersOf(former), day, shop),
                List.of(),
                null,
                Map.of(),
                Set.of());
    }

    /// Registers a household at the door of every line, as one act; the second line of one door adds none.
    ///
    /// @return how many
    int register(List<PastedLine> lines) {
        Layout layout = ledger.read(Layout::of);
        Map<Dwelling, String> names = new LinkedHashMap<>();
        for (PastedLine line : lines) {
            Dwelling door = line.door();
            if (door != null) {
                names.merge(door, line.name(), (one, next) -> one.isBlank() ? next : one);
            }
        }
        ledger.act(
                PasteAct.SETTLE,
                T.get("subject.homes", names.size()),
                tx -> names.forEach((door, name) -> {
                    Place place = layout.find(door).orElseThrow();
                    HouseholdCard card = HouseholdCard.blank();
                    households.register(
                            place.id(),
                            name.isBlank()
                                    ? card
                                    : card.with(Resident.named(name).withHouseholder(true)));
                }));
        return names.size();
    }
}
