package org.shouwang.donation.ui;

import java.util.Objects;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.donation.Donor;
import org.shouwang.donation.DonorKind;
import org.shouwang.donation.Publication;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.text.Texts;

/// Who gives, on every form about a donation: the name, and what it looks like. Somebody who gave before is found while
/// typing and brings kind, wish about the name and phone along.
final class DonorFields {
    private static final Texts T = Texts.of(DonorFields.class);

    private final Field<String> name;
    private final Field<DonorKind> kind;
    private final Field<Publication> publication;
    private final Field<String> phone;

    /// @param known who offered before; null for somebody new
    /// @param between adds what stands between the name and the rest
    DonorFields(Form form, DonorPicker donors, @Nullable Donor known, Runnable between) {
        Picker<String> picker = donors.picker();
        name = form.suggest(
                T.get("donor"),
                picker,
                f -> f.named("donor")
                        .initial(
                                known == null || known.name() == null
                                        ? null
                                        : known.name().value())
                        .hint(T.get("donor.hint")));
        between.run();
        form.columns(3);
        kind = form.choice(
                T.get("kind"),
                DonorKind.class,
                f -> f.required().initial(known == null ? DonorKind.ANONYMOUS : known.kind()));
        publication = form.choice(
                T.get("publication"),
                Publication.class,
                f -> f.required().initial(known == null ? Publication.NAMELESS : known.publication()));
        phone = form.text(
                T.get("phone"),
                f -> f.initial(
                        known == null || known.phone() == null
                                ? null
                                : known.phone().value()));
        if (known == null) {
            follow(picker);
        }
        picker.onPick(picked -> donors.before(picked).ifPresent(this::same));
    }

    /// What the name looks like decides the two boxes, until somebody chooses there.
    private void follow(Picker<String> picker) {
        ComboBox<?> box = (ComboBox<?>) kind.control();
        picker.field().textProperty().subscribe(words -> kind.set(DonorKind.of(Objects.toString(words, ""))));
        box.valueProperty().subscribe(now -> {
            if (now instanceof DonorKind chosen) {
                publication.set(chosen.usual());
            }
        });
    }

    private void same(Donor donor) {
        kind.set(donor.kind());
        publication.set(donor.publication());
        if (donor.phone() != null) {
            phone.set(donor.phone().value());
        }
    }

    Donor donor() {
        return new Donor(
                PersonName.orNull(name.value()), kind.require(), Phone.orNull(phone.value()), publication.require());
    }
}
