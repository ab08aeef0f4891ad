package org.shouwang.household.ui;

import java.util.List;
import java.util.function.ToIntFunction;
import org.shouwang.compound.Place;
import org.shouwang.household.Rounds;
import org.shouwang.household.Selection;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;

/// What the registry itself offers for many doors at once.
public final class RoundActs {
    private static final Texts T = Texts.of(RoundActs.class);

    private RoundActs() {}

    public static List<SelectionAct> of(Rounds rounds, Frame frame) {
        return List.of(
                SelectionAct.forRooms(
                        T.get("rounds.vacant"),
                        picked -> run(
                                frame,
                                T.get("rounds.vacant"),
                                picked,
                                all -> rounds.markVacant(
                                        all.rooms().stream().map(Place::id).toList()))),
                SelectionAct.forHouseholds(
                        T.get("rounds.checked"),
                        picked -> run(frame, T.get("rounds.checked"), picked, all -> rounds.checked(all.households()))),
                SelectionAct.forHouseholds(
                        T.get("rounds.party"),
                        picked -> run(
                                frame, T.get("rounds.party"), picked, all -> rounds.markParty(all.households(), true))),
                SelectionAct.forHouseholds(
                        T.get("rounds.noParty"),
                        picked -> run(
                                frame,
                                T.get("rounds.noParty"),
                                picked,
                                all -> rounds.markParty(all.households(), false))));
    }

    private static void run(Frame frame, String act, Selection picked, ToIntFunction<Selection> verb) {
        frame.tasks()
                .write(act, progress -> verb.applyAsInt(picked))
                .then(changed -> frame.notices()
                        .say(changed == 0 ? T.get("rounds.nothing") : T.get("rounds.done", act, changed)))
                .start();
    }
}
