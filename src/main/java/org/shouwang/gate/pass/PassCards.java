package org.shouwang.gate.pass;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Layout;
import org.shouwang.core.PersonName;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.paper.WalletCard;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;

/// Passes as cards on paper. Printing again changes nothing of a pass, but is counted.
public final class PassCards {
    private static final Texts T = Texts.of(PassCards.class);

    private static final List<String> DOUBLE = Texts.split(T.get("surnames.double"));

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the zone of the compound
    public PassCards(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// The cards as pages, in the order of a walk. Fault PASS-10 where there is none.
    public Printed print(List<PassLine> lines, WalletCard.Paper paper, PageLook look, Progress progress) {
        if (lines.isEmpty()) {
            throw new Fault("PASS-10", T.get("fault.nothing"));
        }
        List<WalletCard> cards = ledger.readLong(q -> {
            PassFace face = PassFaces.of(q);
            String compound = Layout.of(q).name();
            return PassBook.walk(lines).stream()
                    .map(line -> card(line, face, compound))
                    .toList();
        });
        return Papers.cards(T.get("cards.name"), cards, paper, look, progress);
    }

    /// Notes that cards left the printer.
    public void printed(List<PassLine> lines) {
        String subject = lines.size() == 1 ? lines.getFirst().pass().spoken() : T.get("subject.many", lines.size());
        ledger.remember(
                PassAct.PRINT,
                subject,
                tx -> lines.forEach(line -> tx.insert(
                        PassStore.PRINT,
                        new PassPrint(
                                new PassPrint.PassPrintId(tx.nextId()),
                                line.pass().id(),
                                clock.instant().truncatedTo(ChronoUnit.SECONDS)))));
    }

    public PassFace face() {
        return ledger.read(PassFaces::of);
    }

    /// How the office wants its cards from now on.
    public void keep(PassFace face) {
        ledger.act(PassAct.CHANGE_CARD, "", tx -> PassFaces.keep(tx, face));
    }

    private static WalletCard card(PassLine line, PassFace face, String compound) {
        Pass pass = line.pass();
        String issuer = face.issuer().isBlank() ? compound : face.issuer();
        WalletCard.Front front = new WalletCard.Front(
                pass.colour().rgb(),
                pass.colour().dark(),
                compound,
                Texts.name(pass.kind()),
                T.get("card.colour", Texts.name(pass.colour())),
                Texts.name(pass.category()),
                main(line, face),
                lines(line, face),
                pass.spoken(),
                pass.code(),
                T.get("card.number"),
                T.get("card.issuer", issuer));
        int squares = pass.kind() == PassKind.VEHICLE
                ? 0
                : Math.min(pass.outings() == null ? usual(pass, face) : pass.outings(), PassFace.MOST_SQUARES);
        WalletCard.Back back =
                new WalletCard.Back(T.get("card.rules"), pass.spoken(), face.lines(), T.get("card.squares"), squares);
        return new WalletCard(front, back);
    }

    /// A pass of a few days needs no square for each day of a month.
    private static int usual(Pass pass, PassFace face) {
        return pass.untilDay() == null
                ? face.squares()
                : (int) Math.min(face.squares(), ChronoUnit.DAYS.between(pass.fromDay(), pass.untilDay()) + 1);
    }

    private static String main(PassLine line, PassFace face) {
        Pass pass = line.pass();
        if (pass.kind() == PassKind.VEHICLE && pass.plate() != null) {
            return pass.plate().value();
        }
        return line.door().isEmpty() || outsider(pass) ? name(pass.holder(), face) : line.door();
    }

    /// Somebody with a name who belongs to no household.
    private static boolean outsider(Pass pass) {
        return pass.residentId() == null && pass.holder() != null;
    }

    private static List<String> lines(PassLine line, PassFace face) {
        Pass pass = line.pass();
        List<String> lines = new ArrayList<>();
        boolean vehicle = pass.kind() == PassKind.VEHICLE;
        if (!line.door().isEmpty() && (vehicle || outsider(pass))) {
            lines.add(outsider(pass) ? T.get("card.visits", line.door()) : T.get("card.door", line.door()));
        }
        String name = name(pass.holder(), face);
        if (!name.isEmpty() && (vehicle || !outsider(pass))) {
            lines.add(T.get("card.holder", name));
        } else if (pass.holder() == null && !vehicle) {
            lines.add(T.get("card.household"));
        }
        if (!vehicle && pass.plate() != null) {
            lines.add(T.get("card.plate", pass.plate().value()));
        }
        lines.add(T.get("card.from", pass.fromDay()));
        lines.add(pass.untilDay() == null ? T.get("card.until.open") : T.get("card.until", pass.untilDay()));
        if (pass.outings() != null) {
            lines.add(T.get("card.outings", pass.outings()));
        }
        return lines;
    }

    private static String name(@Nullable PersonName holder, PassFace face) {
        if (holder == null) {
            return "";
        }
        return switch (face.names()) {
            case FULL -> holder.value();
            case NONE -> "";
            case SURNAME -> {
                int one = Character.charCount(holder.value().codePointAt(0));
                boolean two = DOUBLE.stream().anyMatch(holder.value()::startsWith);
                int surname = two ? 2 : one;
                int others =
                        holder.value().codePointCount(surname, holder.value().length());
                yield holder.value().substring(0, surname) + "*".repeat(Math.min(3, others));
            }
        };
    }
}
