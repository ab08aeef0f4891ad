package org.shouwang.roster.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.branch.Member;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;
import org.shouwang.roster.ServiceTime;

/// Makes out certificates of service: each has a number; the same service gets the same one again.
public final class Certificates {
    private static final Texts T = Texts.of(Certificates.class);

    private final Ledger ledger;

    public Certificates(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Those made out so far.
    public List<Certificate> all() {
        return ledger.read(PrintStore::certificates);
    }

    /// One for what a person stood in a period. Fault ROSTER-60 where there is nothing to certify.
    Certificate issue(Member member, Period period, List<ServiceTime> times, LocalDate today) {
        long minutes = times.stream()
                .filter(time -> time.member().id().equals(member.id()))
                .mapToLong(ServiceTime::worked)
                .sum();
        if (minutes == 0) {
            throw new Fault("ROSTER-60", T.get("certificate.nothing", member.called(), period.label()));
        }
        return ledger.read(q -> known(q, member, period, minutes))
                .orElseGet(() -> ledger.write(
                        SheetAct.CERTIFY,
                        T.get("certificate.subject", member.called(), period.label()),
                        tx -> known(tx, member, period, minutes).orElseGet(() -> {
                            Certificate made = new Certificate(
                                    new CertificateId(tx.nextId()),
                                    next(tx, today),
                                    member.id(),
                                    period.first(),
                                    period.last(),
                                    minutes,
                                    today);
                            tx.insert("service_certificate", made);
                            return made;
                        })));
    }

    private static Optional<Certificate> known(Query q, Member member, Period period, long minutes) {
        return PrintStore.certificate(q, member.id(), period.first(), period.last(), minutes);
    }

    private static String next(Query q, LocalDate today) {
        String year = today.getYear() + "-";
        int last = PrintStore.certificates(q).stream()
                .map(Certificate::number)
                .filter(number -> number.startsWith(year))
                .mapToInt(number -> Integer.parseInt(number.substring(year.length())))
                .max()
                .orElse(0);
        return "%s%04d".formatted(year, last + 1);
    }
}
