package org.shouwang.roster.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.shouwang.branch.Member;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Conflict;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.DutyStatus;

/// One name in a cell: coloured by kind of person, outlined where a rule is broken, bold for the one in charge.
final class DutyChip extends Label {
    private static final Texts T = Texts.of(DutyChip.class);
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Duty duty;

    DutyChip(Shown shown, Duty duty) {
        this.duty = duty;
        DutyRoster roster = shown.roster();
        Member member = roster.member(duty.memberId());
        setText(member.called());
        if (duty.pinned()) {
            setGraphic(Icons.PIN.node(85));
        }
        getStyleClass().addAll("duty-chip", kind(member));
        if (duty.leader()) {
            getStyleClass().add("leads");
        }
        if (!duty.status().manned()) {
            getStyleClass().add("absent");
        }
        Conflict conflict = shown.conflict(duty);
        if (conflict != null) {
            getStyleClass().add(conflict.red() ? "conflict-red" : "conflict-amber");
            if (duty.overruled() != null) {
                getStyleClass().add("overruled");
            }
        }
        setMinWidth(Region.USE_PREF_SIZE);
        String told = told(shown, duty);
        setTooltip(new Tooltip(told));
        setAccessibleText(told);
    }

    Duty duty() {
        return duty;
    }

    String name() {
        return getText();
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /// A quiet chip of a person outside a cell, in the same colours.
    static Label person(Member member) {
        Label label = new Label(member.called());
        label.getStyleClass().addAll("duty-chip", kind(member));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    static String kind(Member member) {
        return switch (member.kind()) {
            case PARTY_MEMBER -> "kind-party";
            case VOLUNTEER -> "kind-volunteer";
            case COMMUNITY_WORKER, GRID_WORKER -> "kind-community";
            case PROPERTY -> "kind-property";
            case MEDICAL -> "kind-medical";
            case POLICE -> "kind-police";
        };
    }

    private static String told(Shown shown, Duty duty) {
        DutyRoster roster = shown.roster();
        Member member = roster.member(duty.memberId());
        StringBuilder told = new StringBuilder(T.get("chip.person", member.called(), Texts.name(member.kind())));
        if (duty.leader()) {
            told.append(T.get("chip.leader"));
        }
        if (member.phone() != null) {
            told.append(T.get("chip.phone", member.phone().value()));
        }
        if (duty.pinned()) {
            told.append(T.get("chip.pinned"));
        }
        if (duty.status() != DutyStatus.ON) {
            told.append('\n').append(Texts.name(duty.status()));
        }
        if (duty.originalMemberId() != null) {
            told.append(T.get(
                    "chip.original", roster.member(duty.originalMemberId()).called()));
        }
        if (duty.reason() != null) {
            told.append(T.get("chip.reason", duty.reason().value()));
        }
        shown.conflicts(duty)
                .forEach(each -> told.append('\n').append(each.hindrance().sentence()));
        if (duty.overruled() != null) {
            told.append(T.get("chip.overruled", duty.overruled().value()));
        }
        return told.toString();
    }
}
