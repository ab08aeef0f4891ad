package org.shouwang.branch.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Availability;
import org.shouwang.branch.HomeUnit;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberKind;
import org.shouwang.branch.MemberStatus;
import org.shouwang.branch.Membership;
import org.shouwang.branch.Sex;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.kit.fx.Dialogs;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.text.Texts;

/// Enrols or revises a person, and notes a leave.
final class MemberForm {
    private static final Texts T = Texts.of(MemberForm.class);
    private static final List<MemberStatus> LEAVES =
            Arrays.stream(MemberStatus.values()).filter(MemberStatus::away).toList();

    private final MemberScreenModel model;
    private final Dialogs dialogs;

    MemberForm(MemberScreenModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    void enrol() {
        open(null);
    }

    void revise(Member member) {
        open(member);
    }

    private void open(@Nullable Member known) {
        Form form = new Form().columns(2);
        Field<String> name =
                form.text(T.get("form.name"), f -> f.required().initial(known == null ? null : known.called()));
        Field<String> phone = form.text(
                T.get("form.phone"),
                f -> f.initial(
                        known == null || known.phone() == null
                                ? null
                                : known.phone().value()));
        Field<MemberKind> kind = form.choice(
                T.get("form.kind"),
                MemberKind.class,
                f -> f.required().initial(known == null ? MemberKind.VOLUNTEER : known.kind()));
        Field<Membership> membership = form.choice(
                T.get("form.membership"), Membership.class, f -> f.initial(known == null ? null : known.membership()));
        Field<String> unit = form.text(T.get("form.unit"), f -> f.initial(known == null ? null : unitName(known)));
        Field<String> title = form.text(T.get("form.title"), f -> f.initial(known == null ? null : known.dutyTitle()));
        Field<Availability> availability = form.choice(
                T.get("form.availability"),
                Availability.class,
                f -> f.required().initial(known == null ? Availability.ANY : known.availability()));
        Field<Sex> sex = form.choice(T.get("form.sex"), Sex.class, f -> f.initial(known == null ? null : known.sex()));
        Field<LocalDate> joined = form.date(
                T.get("form.joined"), model.clock(), f -> f.initial(known == null ? model.today() : known.joinedOn()));
        Field<String> dwelling =
                form.text(T.get("form.dwelling"), f -> f.initial(known == null ? null : words(known.dwelling())));
        Field<String> skills = form.text(T.get("form.skills"), f -> f.initial(known == null ? null : known.skills()));
        Field<String> note = form.text(T.get("form.note"), f -> f.initial(known == null ? null : words(known.note())));
        String words = known == null ? T.get("form.enrol") : T.get("form.revise", known.called());
        String act = known == null ? T.get("act.enrol") : T.get("act.save");
        dialogs.form(
                words,
                form,
                act,
                () -> {
                    Member draft = new Member(
                            known == null ? MemberId.NONE : known.id(),
                            new PersonName(name.require()),
                            kind.require(),
                            membership.value(),
                            null,
                            title.value(),
                            Phone.orNull(phone.value()),
                            sex.value(),
                            Confidential.orNull(dwelling.value()),
                            availability.require(),
                            known == null ? MemberStatus.ON_DUTY : known.status(),
                            joined.value(),
                            known == null ? null : known.leftOn(),
                            skills.value(),
                            Confidential.orNull(note.value()));
                    String home = unit.value();
                    return progress -> model.save(draft, home);
                },
                saved -> model.said(
                        known == null
                                ? T.get("done.enrolled", saved.called())
                                : T.get("done.revised", saved.called())));
    }

    void leave(Member member) {
        Form form = new Form().columns(2);
        Field<MemberStatus> kind = form.choice(
                T.get("leave.kind"), LEAVES, Texts::name, f -> f.required().initial(MemberStatus.LEAVE));
        Field<String> reason = form.text(T.get("leave.reason"), f -> {});
        Field<LocalDate> from =
                form.date(T.get("leave.from"), model.clock(), f -> f.required().initial(model.today()));
        Field<LocalDate> until = form.date(T.get("leave.until"), model.clock(), f -> f.hint(T.get("leave.untilHint")));
        dialogs.form(
                T.get("leave.title", member.called()),
                form,
                T.get("act.leave"),
                () -> {
                    MemberStatus what = kind.require();
                    LocalDate first = from.require();
                    LocalDate last = until.value();
                    String why = reason.value();
                    return progress -> model.leave(member, what, first, last, why);
                },
                noted -> model.said(T.get("done.leave", member.called())));
    }

    private @Nullable String unitName(Member member) {
        return model.units().stream()
                .filter(unit -> unit.id().equals(member.homeUnitId()))
                .map(HomeUnit::name)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String words(@Nullable Confidential sealed) {
        return sealed == null ? null : sealed.value();
    }
}
