package org.shouwang.delivery.paste;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fold;

/// What became of the lines of former lists for one day from one shop, by their words: who pastes a longer list is
/// not asked again what was put right or put aside.
final class FormerLines {
    private static final Pattern NUMBER = Pattern.compile("^[\\s#(]*[0-9]{1,3}[.\u3001)\uff09:\uff1a\uff0e]\\s*");

    private final Map<String, DeliveryPasteLine> settled = new HashMap<>();

    FormerLines(Query q, LocalDate day, String shop) {
        String from = Fold.key(shop);
        for (DeliveryPaste paste : PasteStore.pastes(q, day)) {
            if (Fold.key(paste.shop() == null ? "" : paste.shop()).equals(from)) {
                PasteStore.settled(q, paste.id())
                        .forEach(line -> settled.merge(
                                key(line.text().value()), line, (one, next) -> one.deliveryId() == null ? next : one));
            }
        }
    }

    boolean none() {
        return settled.isEmpty();
    }

    Optional<DeliveryPasteLine> of(PastedLine line) {
        return Optional.ofNullable(settled.get(key(PasteDrafts.kept(line.text()))));
    }

    /// The number before a line changes as the list grows.
    private static String key(String words) {
        return Fold.key(NUMBER.matcher(words).replaceFirst(""));
    }
}
