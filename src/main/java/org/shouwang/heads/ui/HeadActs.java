package org.shouwang.heads.ui;

import java.util.List;
import org.shouwang.compound.Place;
import org.shouwang.household.Selection;
import org.shouwang.household.ui.SelectionAct;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;

/// What the heads' page adds to rooms picked on the map or in the list of households.
public final class HeadActs {
    private static final Texts T = Texts.of(HeadActs.class);

    private HeadActs() {}

    /// Groups, areas, contact cards.
    public static List<SelectionAct> of(GroupsModel groups, AreasModel areas, Frame frame) {
        GroupForms forms = new GroupForms(groups, frame);
        AreaForm area = new AreaForm(areas, frame);
        NoticeForm notices = new NoticeForm(groups, frame);
        return List.of(
                new SelectionAct(
                        T.get("map.move"), HeadActs::oneUnit, selection -> forms.move(selection.rooms(), null)),
                SelectionAct.forRooms(T.get("map.takeOut"), selection -> forms.takeOut(selection.rooms())),
                SelectionAct.forRooms(
                        T.get("map.area"),
                        selection -> area.of(
                                selection.rooms().stream().map(Place::id).toList())),
                SelectionAct.forRooms(T.get("map.cards"), selection -> notices.doors(selection.rooms())));
    }

    private static boolean oneUnit(Selection selection) {
        return selection.rooms().stream()
                        .map(place -> place.unit().id())
                        .distinct()
                        .count()
                == 1;
    }
}
