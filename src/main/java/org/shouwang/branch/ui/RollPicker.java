package org.shouwang.branch.ui;

import java.util.List;
import java.util.Objects;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberIndex;
import org.shouwang.kit.fx.Hit;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.text.Texts;

/// Finds the name of somebody on the roll by name, pinyin, initials or the last digits of the phone. For
/// `Form.suggest`: whoever is not on the roll is typed.
public final class RollPicker {
    private static final Texts T = Texts.of(RollPicker.class);
    private static final int SHOWN = 6;

    private RollPicker() {}

    public static Picker<String> of(MemberIndex members) {
        return new Picker<String>(typed -> hits(members, typed)).prompt(T.get("pick.roll"));
    }

    /// Those of the roll that fit, best first, under one heading.
    public static List<Hit<String>> hits(MemberIndex members, String typed) {
        return members.find(typed, SHOWN).stream()
                .map(member -> new Hit<>(
                        member.called(), member.called(), detail(member), T.get("pick.members"), Icons.BRANCH))
                .toList();
    }

    private static String detail(Member member) {
        return (Texts.name(member.kind()) + " " + Objects.toString(member.dutyTitle(), "")).strip();
    }
}
