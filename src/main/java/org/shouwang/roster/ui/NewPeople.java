package org.shouwang.roster.ui;

import java.util.List;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberKind;
import org.shouwang.branch.NameLines;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// 增加人员: several names at once, one a line.
final class NewPeople {
    private static final Texts T = Texts.of(NewPeople.class);
    private static final int LINES = 10;

    private final RosterScreenModel model;
    private final Frame frame;

    NewPeople(RosterScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    /// @param names what is known already, one a line
    void open(String names, Runnable then) {
        Form form = new Form();
        form.node(Boxes.sentence(T.get("people.how")));
        Field<String> typed = form.lines(
                T.get("people.names"), LINES, f -> f.required().initial(names).check(NewPeople::problem));
        if (typed.control() instanceof TextInputControl area) {
            area.textProperty().subscribe(text -> typed.hint(foreseen(text)));
        }
        Field<MemberKind> kind = form.choice(
                T.get("people.kind"), MemberKind.class, f -> f.required().initial(MemberKind.PARTY_MEMBER));
        record Enrolled(int asked, List<Member> added) {}
        frame.dialogs()
                .form(
                        T.get("people.add"),
                        form,
                        T.get("people.addAct"),
                        () -> {
                            List<Member> drafts = NameLines.read(typed.require(), kind.require());
                            return progress -> new Enrolled(
                                    drafts.size(), model.setup().roll().enrol(drafts));
                        },
                        done -> {
                            int known = done.asked() - done.added().size();
                            model.tell(
                                    known == 0
                                            ? T.get("done.people", done.added().size())
                                            : T.get(
                                                    "done.peopleKnown",
                                                    done.added().size(),
                                                    known));
                            then.run();
                        });
    }

    /// How many will be enrolled and who, or why nobody can be.
    private static String foreseen(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return "";
        }
        try {
            List<String> names = NameLines.read(typed, MemberKind.PARTY_MEMBER).stream()
                    .map(Member::called)
                    .toList();
            return T.get("people.foreseen", names.size(), String.join(T.get("join"), names));
        } catch (Fault fault) {
            return fault.sentence();
        }
    }

    private static @Nullable String problem(String typed) {
        try {
            NameLines.read(typed, MemberKind.PARTY_MEMBER);
            return null;
        } catch (Fault fault) {
            return fault.sentence();
        }
    }
}
