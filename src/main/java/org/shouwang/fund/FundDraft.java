package org.shouwang.fund;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// What a fund shall be called, where it comes from and what it may be spent for.
///
/// @param purposes blank ones and doubles fall away
public record FundDraft(
        FundSource source,
        String name,
        @Nullable String grantedBy,
        @Nullable String documentNo,
        List<String> purposes) {
    private static final Texts T = Texts.of(FundDraft.class);

    public FundDraft {
        name = name.strip();
        grantedBy = blankToNull(grantedBy);
        documentNo = blankToNull(documentNo);
        purposes = purposes.stream()
                .map(words -> words.replace('\n', ' ').strip())
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    /// The purposes as they were typed in one field: one a line, or separated by list marks.
    public static List<String> purposes(String typed) {
        return List.of(typed.split(T.get("purpose.marks")));
    }

    /// @throws Fault FUND-01 without a name or a purpose; granted money also needs whoever granted it
    void check() {
        if (name.isEmpty()) {
            throw new Fault("FUND-01", T.get("fault.name")).at("name");
        }
        if (purposes.isEmpty()) {
            throw new Fault("FUND-01", T.get("fault.purposes")).at("purposes");
        }
        if (source != FundSource.DONATED && grantedBy == null) {
            throw new Fault("FUND-01", T.get("fault.grantedBy")).at("grantedBy");
        }
    }

    boolean sameName(Fund other) {
        return Fold.key(name).equals(Fold.key(other.name()));
    }

    static @Nullable String blankToNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
