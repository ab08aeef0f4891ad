package org.shouwang.app.sample;

import java.time.LocalDate;
import org.shouwang.app.Desk;
import org.shouwang.compound.Entrance;
import org.shouwang.compound.Entrances;
import org.shouwang.compound.Side;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.CheckpointDraft;
import org.shouwang.gate.CheckpointKind;
import org.shouwang.gate.Checkpoints;
import org.shouwang.gate.Equipment;
import org.shouwang.roster.Posts;

/// Three ways into the made-up compound, of which one is kept open with a checkpoint.
final class SamplePlaces {
    private final Desk desk;
    private final MadeUp madeUp;
    private final LocalDate first;

    SamplePlaces(Desk desk, MadeUp madeUp, LocalDate first) {
        this.desk = desk;
        this.madeUp = madeUp;
        this.first = first;
    }

    /// The checkpoint that is kept open; the post of its name mans it.
    Checkpoint set() {
        Entrances entrances = new Entrances(desk.ledger());
        Entrance south = entrances.add(Entrance.named(madeUp.word("checkpoint"), Side.SOUTH)
                .keptBy(new PersonName(madeUp.word("entrance.keeper")), null));
        Entrance east = entrances.add(Entrance.named(madeUp.word("entrance.east"), Side.EAST)
                .keptBy(new PersonName(madeUp.word("entrance.keeper")), null));
        String fire = madeUp.word("entrance.fire");
        Entrance north = entrances.add(Entrance.named(fire, Side.NORTH)
                .described(fire, Side.NORTH, true, Confidential.orNull(madeUp.word("entrance.fire.note"))));
        entrances.close(east.id(), first, null, madeUp.word("entrance.ground"));
        entrances.close(north.id(), first, null, null);
        Checkpoint checkpoint = new Checkpoints(desk.ledger())
                .add(new CheckpointDraft(
                        madeUp.word("checkpoint"),
                        south.id(),
                        CheckpointKind.FIXED,
                        madeUp.word("checkpoint.hours"),
                        null,
                        Equipment.read(madeUp.word("checkpoint.equipment"))));
        Posts posts = new Posts(desk.ledger());
        posts.posts().stream()
                .filter(post -> post.name().equals(checkpoint.name()))
                .forEach(post -> posts.revise(post.at(checkpoint.id())));
        return checkpoint;
    }
}
