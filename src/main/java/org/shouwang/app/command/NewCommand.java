package org.shouwang.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.app.Desk;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.Layout;
import org.shouwang.kit.text.Texts;

/// `new STORE --compound NAME --buildings SPEC`: makes a store with its compound; prints the recovery code once.
final class NewCommand implements Command {
    private static final Texts T = Texts.of(NewCommand.class);

    private final Clock clock;

    NewCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(Words words, Out out) {
        Path store = Words.path0(words.needed(T.get("word.store")));
        words.done();
        String name = words.neededOption("--compound");
        List<BuildingSpec> buildings = BuildingSpec.parse(words.neededOption("--buildings"));
        char @Nullable [] password = words.password();
        String recovery = org.shouwang.ledger.Stores.create(store, clock, password);
        try (Desk desk = Desk.open(store, clock, password)) {
            desk.compounds().setUp(name, null, null, buildings);
            Layout layout = desk.compounds().layout();
            out.line(T.get("new.done", store, layout.buildings().size(), layout.unitCount(), layout.roomCount()));
        }
        out.line(recovery == null ? T.get("new.open") : T.get("new.recovery", recovery));
        return DONE;
    }
}
