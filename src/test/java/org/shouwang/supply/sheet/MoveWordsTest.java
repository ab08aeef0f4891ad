package org.shouwang.supply.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shouwang.core.Confidential;
import org.shouwang.supply.StockItemId;
import org.shouwang.supply.StockLot;
import org.shouwang.supply.StockLotId;

class MoveWordsTest {
    private static StockLot lot(@Nullable LocalDate expiry, @Nullable Confidential wish) {
        return new StockLot(new StockLotId(1), new StockItemId(2), null, expiry, null, null, wish);
    }

    @Test
    void twoHeapsOfTheSameGoodsAreToldApartByWhatTheyWereGivenFor() {
        Confidential elders = new Confidential("给2栋老人");
        assertThat(MoveWords.heap(lot(null, null))).isEmpty();
        assertThat(MoveWords.heap(lot(null, elders))).isEqualTo("定向：给2栋老人");
        assertThat(MoveWords.heap(lot(LocalDate.of(2027, 5, 31), elders))).isEqualTo("2027-05-31 到期，定向：给2栋老人");
    }
}
