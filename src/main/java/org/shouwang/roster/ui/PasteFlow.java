package org.shouwang.roster.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberStatus;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Cell;
import org.shouwang.roster.PastedNames;
import org.shouwang.roster.Slot;

/// A block from the clipboard goes into the roster; names that nobody on the roll has are asked once.
final class PasteFlow {
    private static final Texts T = Texts.of(PasteFlow.class);

    private final RosterScreenModel model;
    private final Frame frame;

    PasteFlow(RosterScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    void paste(String text, List<List<@Nullable Slot>> places, List<List<@Nullable Slot>> rest) {
        List<List<List<String>>> block = PastedNames.read(text);
        Set<String> unknown = new LinkedHashSet<>();
        Map<String, MemberId> known = known();
        block.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .filter(name -> !known.containsKey(Fold.key(name)))
                .forEach(unknown::add);
        if (unknown.isEmpty()) {
            put(block, places, rest);
        } else {
            ask(unknown, () -> put(block, places, rest));
        }
    }

    private Map<String, MemberId> known() {
        return model.people().stream()
                .filter(member -> member.status() != MemberStatus.LEFT)
                .collect(Collectors.toMap(member -> Fold.key(member.called()), Member::id, (one, other) -> one));
    }

    private void ask(Set<String> unknown, Runnable put) {
        String names = String.join(T.get("join"), unknown);
        @Nullable DialogCard[] card = new DialogCard[1];
        Runnable close = () -> {
            if (card[0] != null) {
                card[0].close();
            }
        };
        var only = Buttons.plain(T.get("paste.only"), () -> {
            close.run();
            put.run();
        });
        var enrol = Buttons.primary(T.get("paste.enrol"), () -> {
            close.run();
            new NewPeople(model, frame).open(String.join("\n", unknown), put);
        });
        card[0] = frame.dialogs()
                .show(
                        T.get("paste.unknown", unknown.size()),
                        Boxes.column(Boxes.words(names), Boxes.sentence(T.get("paste.why"))),
                        only,
                        enrol);
    }

    private void put(
            List<List<List<String>>> block, List<List<@Nullable Slot>> places, List<List<@Nullable Slot>> rest) {
        Map<String, MemberId> known = known();
        boolean one = block.size() == 1 && block.getFirst().size() == 1;
        List<List<@Nullable Slot>> into = one ? places : rest;
        List<Cell> cells = new ArrayList<>();
        for (int line = 0; line < (one ? into.size() : Math.min(into.size(), block.size())); line++) {
            List<List<String>> given = block.get(one ? 0 : line);
            List<@Nullable Slot> row = into.get(line);
            for (int i = 0; i < (one ? row.size() : Math.min(row.size(), given.size())); i++) {
                Slot slot = row.get(i);
                if (slot != null) {
                    List<MemberId> people = given.get(one ? 0 : i).stream()
                            .map(name -> known.get(Fold.key(name)))
                            .filter(java.util.Objects::nonNull)
                            .toList();
                    cells.add(new Cell(slot.shift().id(), slot.day(), people));
                }
            }
        }
        model.edits().put(cells);
    }
}
