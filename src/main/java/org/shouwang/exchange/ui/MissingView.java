package org.shouwang.exchange.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.shouwang.core.Dwelling;
import org.shouwang.exchange.ImportWish;
import org.shouwang.exchange.MissingDoors;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.text.Texts;

/// The doors that are not there yet, by building, each to be ticked.
final class MissingView {
    private static final Texts T = Texts.of(MissingView.class);
    private static final int SHOWN = 12;
    private static final double WIDTH = 560;
    private static final double HIGHEST = 380;

    private final List<MissingDoors> missing;
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final ScrollPane scroll;

    MissingView(List<MissingDoors> missing, ImportWish wish) {
        this.missing = missing;
        VBox all = Boxes.column();
        all.getChildren().add(Boxes.sentence(T.get("missing.say")));
        for (MissingDoors one : missing) {
            CheckBox box = new CheckBox(title(one));
            box.setMnemonicParsing(false);
            box.setSelected(!wish.makeDoors() || wish.makes(one.building()));
            boxes.put(one.building(), box);
            all.getChildren().addAll(box, Boxes.sentence(doors(one)));
        }
        all.setMaxWidth(WIDTH);
        all.setPrefWidth(WIDTH);
        scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(HIGHEST);
        scroll.setPrefWidth(WIDTH + 16);
    }

    Node node() {
        return scroll;
    }

    /// Only what is ticked is made.
    ImportWish chosen(ImportWish wish) {
        boolean any = boxes.values().stream().anyMatch(CheckBox::isSelected);
        ImportWish chosen = wish.making(any);
        for (MissingDoors one : missing) {
            CheckBox box = boxes.get(one.building());
            chosen = chosen.making(one.building(), box != null && box.isSelected());
        }
        return chosen;
    }

    private static String title(MissingDoors one) {
        int doors = one.doors().size();
        if (one.whole()) {
            return T.get("missing.building", one.building(), one.units(), doors);
        }
        return one.units() > 0
                ? T.get("missing.units", one.building(), one.units(), doors)
                : T.get("missing.rooms", one.building(), doors);
    }

    private static String doors(MissingDoors one) {
        String some = one.doors().stream().limit(SHOWN).map(Dwelling::brief).collect(Collectors.joining(T.get("list")));
        int more = one.doors().size() - SHOWN;
        return more > 0 ? T.get("missing.more", some, more) : some;
    }
}
