package org.shouwang.lists.ui;

import java.util.ArrayList;
import java.util.List;
import org.shouwang.kit.text.Texts;
import org.shouwang.lists.ColumnDraft;
import org.shouwang.lists.ColumnKind;

/// Reads the columns of a new list as they are typed in one line: a name, or a name, a colon and what is filled in.
final class ColumnWords {
    private ColumnWords() {}

    static List<ColumnDraft> drafts(String typed) {
        List<ColumnDraft> drafts = new ArrayList<>();
        for (String word : typed.strip().split("[\\s,\uff0c\u3001;\uff1b]+")) {
            String[] sides = word.split("[:\uff1a]", 2);
            String name = sides[0];
            if (name.isEmpty() || drafts.stream().anyMatch(draft -> draft.name().equals(name))) {
                continue;
            }
            drafts.add(sides.length == 1 ? new ColumnDraft(name, ColumnKind.TEXT) : draft(name, sides[1]));
        }
        return drafts;
    }

    private static ColumnDraft draft(String name, String kind) {
        for (ColumnKind one : ColumnKind.values()) {
            if (Texts.name(one).equals(kind) && one != ColumnKind.CHOICE) {
                return new ColumnDraft(name, one);
            }
        }
        String choices = ColumnDraft.choices(kind);
        return choices.isEmpty()
                ? new ColumnDraft(name, ColumnKind.TEXT)
                : new ColumnDraft(name, ColumnKind.CHOICE, choices);
    }
}
