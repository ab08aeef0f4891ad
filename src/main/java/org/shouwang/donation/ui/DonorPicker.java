package org.shouwang.donation.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.shouwang.branch.MemberIndex;
import org.shouwang.branch.ui.RollPicker;
import org.shouwang.core.Phone;
import org.shouwang.donation.Book;
import org.shouwang.donation.Donor;
import org.shouwang.kit.fx.Hit;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.text.MatchEntry;
import org.shouwang.kit.text.MatchIndex;
import org.shouwang.kit.text.Texts;

/// Finds who gave or offered before, then those on the roll; anybody else is typed.
final class DonorPicker {
    private static final Texts T = Texts.of(DonorPicker.class);
    private static final String GROUP = "donor";
    private static final int SHOWN = 6;

    private final MemberIndex members;
    private final Map<String, Donor> before = new LinkedHashMap<>();
    private final MatchIndex<String> index = new MatchIndex<>();

    DonorPicker(Book book, MemberIndex members) {
        this.members = members;
        book.receipts().forEach(receipt -> know(receipt.donation().giver()));
        book.intents().forEach(intent -> know(intent.giver()));
        index.fill(before.values().stream().map(DonorPicker::entry).toList());
    }

    private void know(Donor donor) {
        if (donor.name() != null) {
            before.putIfAbsent(donor.name().value(), donor);
        }
    }

    private static MatchEntry<String> entry(Donor donor) {
        String name = donor.called();
        MatchEntry<String> entry = MatchEntry.of(name, GROUP, 0).name(name);
        return donor.phone() == null ? entry : entry.phone(donor.phone().value());
    }

    Picker<String> picker() {
        return new Picker<>(this::hits);
    }

    private List<Hit<String>> hits(String typed) {
        List<Hit<String>> hits = new ArrayList<>();
        for (String name : index.find(typed, SHOWN)) {
            Phone phone = Objects.requireNonNull(before.get(name)).phone();
            hits.add(new Hit<>(name, name, phone == null ? "" : phone.value(), T.get("pick.before"), Icons.DONATION));
        }
        RollPicker.hits(members, typed).stream()
                .filter(hit -> !before.containsKey(hit.value()))
                .forEach(hits::add);
        return hits;
    }

    /// The donor as named when something was given last; empty for somebody who never gave.
    Optional<Donor> before(String name) {
        return Optional.ofNullable(before.get(name));
    }
}
