package org.shouwang.roster;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.branch.MemberId;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.ledger.Ledger;

/// Weeks of the roster kept under a name and used again.
public final class Templates {
    private static final Texts T = Texts.of(Templates.class);

    private final Ledger ledger;
    private final DutyBlocks blocks;

    public Templates(Ledger ledger) {
        this.ledger = ledger;
        this.blocks = new DutyBlocks(ledger);
    }

    public List<RosterTemplate> all() {
        return ledger.read(TemplateStore::all);
    }

    /// Keeps the week that begins with a Monday; one of the same name is replaced.
    /// Fault ROSTER-51 without a name, ROSTER-52 where nobody is written into that week.
    public RosterTemplate save(String name, LocalDate monday) {
        String plain = name.strip();
        if (plain.isEmpty()) {
            throw new Fault("ROSTER-51", T.get("template.noName"));
        }
        return ledger.write(RosterAct.SAVE_TEMPLATE, plain, tx -> {
            List<Duty> week = RosterStore.duties(tx, monday, monday.plusDays(6)).stream()
                    .filter(duty -> duty.status() != DutyStatus.SUSPENDED)
                    .toList();
            if (week.isEmpty()) {
                throw new Fault("ROSTER-52", T.get("template.empty"));
            }
            TemplateStore.named(tx, plain).ifPresent(before -> delete(tx, before));
            RosterTemplate template = new RosterTemplate(new TemplateId(tx.nextId()), plain);
            tx.insert("roster_template", template);
            for (Duty duty : week) {
                MemberId usual = duty.originalMemberId() == null ? duty.memberId() : duty.originalMemberId();
                int weekday = duty.day().getDayOfWeek().getValue();
                tx.insert(
                        "template_place",
                        new TemplatePlace(
                                new TemplatePlaceId(tx.nextId()), template.id(), duty.shiftId(), weekday, usual));
            }
            return template;
        });
    }

    /// Writes a kept week into the one that begins with a Monday, beside those who stand there already; who is away
    /// then is left out.
    ///
    /// @return how many duties are new
    public int apply(TemplateId id, LocalDate monday) {
        String name = ledger.read(q -> TemplateStore.template(q, id))
                .orElseThrow(Templates::gone)
                .name();
        return ledger.write(RosterAct.APPLY_TEMPLATE, T.get("template.subject", name, Dates.brief(monday)), tx -> {
            int placed = 0;
            for (TemplatePlace place : TemplateStore.places(tx, id)) {
                LocalDate day = monday.plusDays(place.weekday() - 1L);
                placed += blocks.put(tx, new Cell(place.shiftId(), day, List.of(place.memberId())), false);
            }
            return placed;
        });
    }

    public void remove(TemplateId id) {
        RosterTemplate template =
                ledger.read(q -> TemplateStore.template(q, id)).orElseThrow(Templates::gone);
        ledger.act(RosterAct.SAVE_TEMPLATE, template.name(), tx -> delete(tx, template));
    }

    private static void delete(Tx tx, RosterTemplate template) {
        TemplateStore.places(tx, template.id()).forEach(place -> tx.delete("template_place", place));
        tx.delete("roster_template", template);
    }

    private static Fault gone() {
        return new Fault("ROSTER-53", T.get("template.gone"));
    }
}
