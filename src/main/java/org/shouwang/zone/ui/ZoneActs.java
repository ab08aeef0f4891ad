package org.shouwang.zone.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shouwang.compound.Place;
import org.shouwang.household.Selection;
import org.shouwang.household.ui.SelectionAct;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.zone.ControlledZone;
import org.shouwang.zone.ZoneBook;
import org.shouwang.zone.ZoneCard;
import org.shouwang.zone.ZonePlace;
import org.shouwang.zone.ZoneState;

/// What the controlled zones add to doors picked on the map or in the list of households.
public final class ZoneActs {
    private static final Texts T = Texts.of(ZoneActs.class);

    private final ZoneScreenModel model;
    private final Frame frame;
    private final ZoneForms forms;

    private ZoneActs(ZoneScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        this.forms = new ZoneForms(model, frame);
    }

    /// Put under control, and lift.
    public static List<SelectionAct> of(ZoneScreenModel model, Frame frame) {
        ZoneActs acts = new ZoneActs(model, frame);
        return List.of(
                SelectionAct.forRooms(T.get("map.establish"), acts::establish),
                SelectionAct.forRooms(T.get("map.lift"), acts::lift));
    }

    private void establish(Selection selection) {
        frame.tasks()
                .run(T.get("map.establish"), progress -> model.zones().book())
                .then(book -> forms.establish(book, places(book, selection)))
                .start();
    }

    private static List<ZonePlace> places(ZoneBook book, Selection selection) {
        return book.places().of(selection.rooms().stream().map(Place::id).toList());
    }

    private void lift(Selection selection) {
        frame.tasks()
                .run(T.get("map.lift"), progress -> model.zones().book())
                .then(book -> lift(book, selection))
                .start();
    }

    /// Zones that lie wholly in what is picked are offered ticked, wider ones not.
    private void lift(ZoneBook book, Selection selection) {
        List<ZonePlace> picked = places(book, selection);
        List<ControlledZone> over = book.cards().stream()
                .filter(card -> card.state() == ZoneState.STANDING || card.state() == ZoneState.EXPIRED)
                .map(ZoneCard::zone)
                .filter(zone ->
                        selection.rooms().stream().anyMatch(door -> zone.place().covers(door)))
                .toList();
        if (over.isEmpty()) {
            frame.dialogs().tell(T.get("lift.none.title"), T.get("lift.none"));
            return;
        }
        if (over.size() == 1 && inside(over.getFirst(), picked)) {
            forms.lift(over);
            return;
        }
        Form form = new Form();
        form.node(Boxes.sentence(T.get("lift.which")));
        Map<ControlledZone, Field<Boolean>> ticks = new LinkedHashMap<>();
        for (ControlledZone zone : over) {
            String words = T.get(
                    "lift.line",
                    zone.where(),
                    Texts.name(zone.level()),
                    model.times().from(zone.from()));
            ticks.put(
                    zone,
                    form.check(
                            inside(zone, picked) ? words : T.get("lift.wider", words),
                            f -> f.initial(inside(zone, picked))));
        }
        frame.dialogs()
                .<List<ControlledZone>>form(
                        T.get("lift.title"),
                        form,
                        T.get("lift.next"),
                        () -> {
                            List<ControlledZone> chosen = ticks.entrySet().stream()
                                    .filter(tick -> tick.getValue().require())
                                    .map(Map.Entry::getKey)
                                    .collect(Collectors.toList());
                            if (chosen.isEmpty()) {
                                throw new Fault("ZONE-09", T.get("fault.noneChosen"));
                            }
                            return progress -> chosen;
                        },
                        forms::lift);
    }

    private static boolean inside(ControlledZone zone, List<ZonePlace> picked) {
        return picked.stream().anyMatch(place -> place.covers(zone.place()));
    }
}
