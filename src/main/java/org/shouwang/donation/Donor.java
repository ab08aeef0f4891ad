package org.shouwang.donation;

import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.kit.text.Texts;

/// Who gives, how to reach them, and how they wish to be named.
///
/// @param name a person or a unit; null for somebody unnamed
public record Donor(
        @Nullable PersonName name, DonorKind kind, @Nullable Phone phone, Publication publication) {
    private static final Texts T = Texts.of(Donor.class);

    /// A donor as typed, of the kind the name looks like.
    public static Donor named(String name) {
        DonorKind kind = DonorKind.of(name);
        return new Donor(PersonName.orNull(name), kind, null, kind.usual());
    }

    public Donor reached(@Nullable Phone number) {
        return new Donor(name, kind, number, publication);
    }

    public Donor published(Publication wish) {
        return new Donor(name, kind, phone, wish);
    }

    /// The name for the office.
    public String called() {
        return name == null ? T.get("donor.unnamed") : name.value();
    }

    /// The name for the public: as the donor wishes; a unit that wishes to be masked is only a unit.
    public String inPublic() {
        if (name == null || publication == Publication.NAMELESS) {
            return kind == DonorKind.UNIT ? T.get("donor.nameless.unit") : T.get("donor.nameless");
        }
        if (publication == Publication.FULL) {
            return name.value();
        }
        return kind == DonorKind.UNIT ? T.get("donor.masked.unit") : name.masked();
    }
}
