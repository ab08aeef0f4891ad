package org.shouwang.delivery.sheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.Hints;
import org.shouwang.delivery.purchase.DoorOrder;
import org.shouwang.delivery.purchase.OrderBook;
import org.shouwang.delivery.purchase.OrderList;
import org.shouwang.delivery.purchase.OrderScope;
import org.shouwang.kit.paper.Label;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;

/// Puts a delivery day on paper and into workbooks: every list. Changes nothing; what volunteers must know in words and
/// phone numbers in full leave a line in the audit.
public final class DeliveryPapers {
    private static final Texts T = Texts.of(DeliveryPapers.class);

    private final Ledger ledger;
    private final OrderBook book;

    public DeliveryPapers(Ledger ledger, OrderBook book) {
        this.ledger = ledger;
        this.book = book;
    }

    /// What is wanted.
    ///
    /// @param shop null for all
    /// @param building its number, null for all
    public record Wish(
            LocalDate day,
            OrderScope scope,
            @Nullable String shop,
            @Nullable String building,
            DoorWish doors) {
        public static Wish of(LocalDate day) {
            return new Wish(day, OrderScope.DAY, null, null, DoorWish.USUAL);
        }

        public Wish scope(OrderScope which) {
            return new Wish(day, which, shop, building, doors);
        }

        public Wish shop(@Nullable String one) {
            return new Wish(day, scope, one, building, doors);
        }

        public Wish building(@Nullable String no) {
            return new Wish(day, scope, shop, no, doors);
        }

        public Wish doors(DoorWish how) {
            return new Wish(day, scope, shop, building, how);
        }

        /// Those of the orders that are wanted.
        public OrderList of(OrderList all) {
            return all.where(order -> (shop == null || order.shop().equals(shop))
                    && (building == null || order.building().equals(building)));
        }
    }

    /// The orders that are wanted, read now.
    public OrderList orders(Wish wish) {
        return wish.of(book.read(wish.day(), wish.scope()));
    }

    /// The lists; at least one, an empty one where nothing was ordered.
    public List<Sheet> sheets(DeliveryPaper paper, Wish wish, PageLook look) {
        boolean words = paper == DeliveryPaper.SLIPS && wish.doors().careWords();
        if (words || (paper.personal() && wish.doors().fullPhones())) {
            ledger.note(SheetAct.SHOW_PERSONAL_WORDS, T.get("noted", fileName(paper, wish)));
        }
        OrderList orders = orders(wish);
        return sheets(paper, orders, wish, look.compound(), words ? hints(orders) : Map.of());
    }

    /// What each volunteer must know of her doors; the doors nobody was named for keep the mark.
    private Map<DeliveryId, String> hints(OrderList orders) {
        return ledger.read(q -> {
            Map<DeliveryId, String> hints = new HashMap<>();
            for (DoorOrder order : orders.orders()) {
                Delivery delivery = order.delivery();
                if (order.line().hinted() && delivery.memberId() != null) {
                    hints.put(delivery.id(), Hints.on(q, order.line(), delivery.memberId()));
                }
            }
            return hints;
        });
    }

    /// The same of orders at hand, without a line in the audit: for the screen, which shows nothing personal.
    ///
    /// @param compound its name
    public static List<Sheet> sheets(DeliveryPaper paper, OrderList orders, Wish wish, String compound) {
        return sheets(paper, orders, wish, compound, Map.of());
    }

    private static List<Sheet> sheets(
            DeliveryPaper paper, OrderList orders, Wish wish, String compound, Map<DeliveryId, String> hints) {
        String about = about(wish, compound);
        List<Sheet> sheets = switch (paper) {
            case BUY -> List.of(BuySheet.of(orders, about, ""));
            case SORTING ->
                orders.sortingLists().stream()
                        .map(list -> SortingSheet.of(list, about))
                        .toList();
            case DOORS -> DoorSheet.of(orders, wish.day(), about, wish.doors());
            case SLIPS -> DoorSheet.slips(orders, wish.day(), about, wish.doors(), hints);
            case LABELS -> List.of(BagLabels.sheet(orders, about));
        };
        return sheets.isEmpty() ? List.of(BuySheet.of(OrderList.NONE, about, "")) : sheets;
    }

    /// All lists of the day in the order in which they are needed.
    public List<Sheet> all(Wish wish, PageLook look) {
        return Stream.of(DeliveryPaper.BUY, DeliveryPaper.SORTING, DeliveryPaper.DOORS)
                .flatMap(paper -> sheets(paper, wish, look).stream())
                .toList();
    }

    /// Any of them as pages.
    public Printed print(DeliveryPaper paper, Wish wish, PageLook look, Progress progress) {
        OrderList orders = orders(wish);
        if (paper == DeliveryPaper.LABELS && !orders.isEmpty()) {
            return Papers.labels(fileName(paper, wish), BagLabels.of(orders), Label.Shape.WORDY, look, progress);
        }
        return Papers.preview(sheets(paper, wish, look), look, progress);
    }

    private static String about(Wish wish, String compound) {
        String day =
                T.get("day", Dates.full(wish.day()), Dates.weekday(wish.day().getDayOfWeek()));
        return Stream.of(
                        compound,
                        day,
                        wish.scope() == OrderScope.ROUND ? Texts.name(OrderScope.ROUND) : "",
                        Objects.toString(wish.shop(), ""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// What the file of a paper is called, without folder and ending.
    public static String fileName(DeliveryPaper paper, Wish wish) {
        String building = wish.building() == null ? "" : Places.building(wish.building());
        return Stream.of(Texts.name(paper), wish.day().toString(), Objects.toString(wish.shop(), ""), building)
                .filter(words -> !words.isEmpty())
                .map(words -> words.replaceAll("[\\\\/:*?\"<>|]", " "))
                .collect(Collectors.joining(" "));
    }
}
