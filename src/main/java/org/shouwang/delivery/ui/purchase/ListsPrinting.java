package org.shouwang.delivery.ui.purchase;

import java.util.List;
import org.shouwang.delivery.sheet.DeliveryPaper;
import org.shouwang.delivery.sheet.DeliveryPapers;
import org.shouwang.delivery.sheet.DeliveryPapers.Wish;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Texts;

/// Shows the lists of a delivery day as pages, to be printed, stored or exported.
final class ListsPrinting {
    private static final Texts T = Texts.of(ListsPrinting.class);

    private final OrderListsModel model;
    private final Frame frame;

    ListsPrinting(OrderListsModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    /// The lists in front.
    void one() {
        print(model.paper.get());
    }

    private void print(DeliveryPaper paper) {
        Wish wish = model.wish();
        PageLook around = model.look();
        String name = DeliveryPapers.fileName(paper, wish);
        if (paper.listed()) {
            frame.printing().preview(name, progress -> model.papers().sheets(paper, wish, around), () -> around);
        } else {
            frame.printing().paper(name, progress -> model.papers().print(paper, wish, around, progress));
        }
    }

    /// Buy list, sorting lists and door lists one after the other.
    void all() {
        Wish wish = model.wish();
        PageLook around = model.look();
        String name = T.get("file.all", wish.day());
        frame.printing().preview(name, progress -> model.papers().all(wish, around), () -> around);
    }

    void excel() {
        Wish wish = model.wish();
        PageLook around = model.look();
        DeliveryPaper paper = model.paper.get();
        frame.printing()
                .workbook(
                        DeliveryPapers.fileName(paper, wish),
                        progress -> List.copyOf(model.papers().sheets(paper, wish, around)));
    }
}
