package org.shouwang.gate.ui;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.Passer;
import org.shouwang.gate.Step;
import org.shouwang.gate.Vehicle;
import org.shouwang.gate.VehicleKind;
import org.shouwang.gate.pass.PassId;

/// Puts together what would be written about whoever stands at the gate.
final class EntryDrafts {
    private EntryDrafts() {}

    /// Null where nobody is there yet.
    ///
    /// @throws org.shouwang.kit.text.Fault what cannot be read
    static @Nullable EntryDraft of(
            EntryScreenModel.Mode mode, @Nullable Recognised who, EntryFields fields, CheckpointId here, Clock clock) {
        boolean resident = mode == EntryScreenModel.Mode.RESIDENT;
        Passer passer = resident ? EntryFields.resident(who) : fields.outsider(who == null ? null : who.guest());
        if (passer == null) {
            return null;
        }
        EntryDraft draft = fields.draft(here, passer, clock).pass(pass(who, fields));
        if (mode == EntryScreenModel.Mode.VEHICLE) {
            return draft.vehicle(new Vehicle(fields.vehicle.get(), fields.load.get()));
        }
        if (who == null || !resident) {
            return draft;
        }
        List<Passer> along = who.along().stream()
                .map(member -> Objects.requireNonNull(EntryFields.resident(who, member))
                        .driving(null))
                .toList();
        EntryDraft all = draft.along(along);
        return who.plate() == null ? all : all.vehicle(new Vehicle(VehicleKind.CAR, null));
    }

    /// The pass that was scanned, or the one the clerk has looked at.
    private static @Nullable PassId pass(@Nullable Recognised who, EntryFields fields) {
        ShownPass pass = who == null ? null : who.pass();
        boolean shown = pass != null
                && (pass.scanned() || pass.state().valid() && fields.steps.get().contains(Step.CERTIFICATE_CHECKED));
        return pass != null && shown ? pass.pass().id() : null;
    }
}
