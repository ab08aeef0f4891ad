package org.shouwang.supply;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Into which lot goods go.
final class Lots {
    private static final Texts T = Texts.of(Lots.class);

    private Lots() {}

    /// The lot a line names, the lot with the same number, expiry and donation, or a new one.
    static StockLot into(Tx tx, StockItem item, StockIn.Line line, StockIn draft) {
        if (line.lot() != null) {
            return StockStore.lot(tx, line.lot())
                    .filter(lot -> lot.itemId().equals(item.id()))
                    .orElseThrow(() -> new Fault("SUPPLY-01", T.get("fault.gone")));
        }
        String no = line.lotNo() == null || line.lotNo().isBlank()
                ? null
                : line.lotNo().strip();
        String origin = draft.party() == null || draft.party().isBlank()
                ? Texts.name(draft.kind())
                : T.get("lot.origin", Texts.name(draft.kind()), draft.party().strip());
        for (StockLot known : StockStore.lots(tx, item.id())) {
            if (Objects.equals(known.no(), no)
                    && Objects.equals(known.expiresOn(), line.expiresOn())
                    && Objects.equals(known.donationLineId(), line.donationLineId())) {
                return known;
            }
        }
        StockLot lot = new StockLot(
                new StockLotId(tx.nextId()),
                item.id(),
                no,
                line.expiresOn(),
                Confidential.orNull(origin),
                line.donationLineId(),
                Confidential.orNull(draft.wish()));
        tx.insert(StockStore.LOT, lot);
        return lot;
    }

    /// The lot without number and expiry, for what stocktaking finds.
    static StockLot plain(Tx tx, StockItem item, @Nullable String origin) {
        for (StockLot known : StockStore.lots(tx, item.id())) {
            if (known.no() == null && known.expiresOn() == null && known.donationLineId() == null) {
                return known;
            }
        }
        StockLot lot = new StockLot(
                new StockLotId(tx.nextId()), item.id(), null, null, Confidential.orNull(origin), null, null);
        tx.insert(StockStore.LOT, lot);
        return lot;
    }
}
