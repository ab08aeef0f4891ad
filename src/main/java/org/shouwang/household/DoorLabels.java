package org.shouwang.household;

import java.util.List;
import org.shouwang.compound.Layout;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.paper.Label;
import org.shouwang.kit.text.Texts;

/// Labels for the doors, each with the code that opens the door's page when it is scanned; no name stands on them.
public final class DoorLabels {
    private static final Texts T = Texts.of(DoorLabels.class);

    private DoorLabels() {}

    public static List<Label> of(Query q, Scope scope) {
        String compound = Layout.of(q).name();
        return scope.places(q).stream()
                .map(place ->
                        new Label(DoorCode.of(place.dwelling()), place.brief(), List.of(compound, T.get("label.hint"))))
                .toList();
    }
}
