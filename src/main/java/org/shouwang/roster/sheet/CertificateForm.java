package org.shouwang.roster.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Branch;
import org.shouwang.branch.Member;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.kit.paper.Slip;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.PostId;

/// 志愿服务证明 of one person: hours by work done, number, who makes it out, a place for the seal.
final class CertificateForm {
    private static final Texts T = Texts.of(CertificateForm.class);

    private CertificateForm() {}

    /// @param byPost minutes of service by post
    /// @param id identity number as it is to stand there, empty to be written by hand
    static Slip of(
            Certificate certificate,
            Member member,
            DutyRoster roster,
            Map<PostId, Long> byPost,
            String id,
            @Nullable Branch branch,
            Asked asked) {
        String from = Dates.full(certificate.firstDay());
        String until = Dates.full(certificate.lastDay());
        String hours = Numbers.hours(certificate.minutes());
        String place = asked.head().compound().isEmpty()
                ? T.get("certificate.here")
                : asked.head().compound();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        roster.posts().stream()
                .filter(post -> byPost.getOrDefault(post.id(), 0L) > 0)
                .forEach(post -> rows.add(
                        Arrays.asList(post.name(), post.duties(), Numbers.number(byPost.getOrDefault(post.id(), 0L)))));
        rows.add(Arrays.asList(T.get("total"), null, Numbers.number(certificate.minutes())));
        PersonName secretary = branch == null ? null : branch.secretaryName();
        Phone phone = branch == null ? null : branch.secretaryPhone();
        return Slip.titled(T.get("certificate.title"))
                .mark(T.get("certificate.number", certificate.number()))
                .row(9)
                .words(T.get("certificate.words", member.called(), from, until, place, hours))
                .box(T.get("column.person"), 6, member.called(), 14)
                .box(T.get("certificate.idKind"), 6, T.get("certificate.idCard"), 14)
                .line()
                .box(T.get("certificate.id"), 6, id, 14)
                .box(T.get("certificate.kind"), 6, Texts.name(member.kind()), 14)
                .line()
                .grid(
                        List.of(
                                Column.text(T.get("certificate.work"), 18),
                                Column.wrap(T.get("column.duties"), 52),
                                Column.decimal(T.get("certificate.hours"), 12)),
                        rows,
                        0)
                .box(T.get("certificate.issuer"), 6, asked.head().branch(), 34)
                .line()
                .box(T.get("certificate.head"), 6, secretary == null ? "" : secretary.value(), 14)
                .box(T.get("certificate.phone"), 6, phone == null ? "" : phone.value(), 14)
                .line()
                .box(T.get("certificate.clerk"), 6, "", 14)
                .box(T.get("certificate.day"), 6, Dates.full(certificate.issuedOn()), 14)
                .line()
                .note(T.get("certificate.note"))
                .signs(T.get("certificate.seal"))
                .build();
    }
}
