package org.shouwang.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;

/// The consistency checker (核对): all rules of all books with the cases in which they are broken, and their mending.
public final class Checker {
    private static final Texts T = Texts.of(Checker.class);

    private final Ledger ledger;
    private final Clock clock;
    private final List<Check> checks;

    /// @param checks of this book, see [#own], and of others
    public Checker(Ledger ledger, Clock clock, List<Check> checks) {
        this.ledger = ledger;
        this.clock = clock;
        this.checks = List.copyOf(checks);
    }

    /// The rules about households, people and rooms.
    public static List<Check> own(Ledger ledger, Clock clock) {
        return List.of(new HouseholdCheck(ledger, clock), new RoomCheck());
    }

    /// Every rule in its order, with what breaks it; sees one moment.
    public List<Checked> run(Progress progress) {
        return ledger.readLong(q -> {
            List<Checked> all = new ArrayList<>();
            int done = 0;
            for (Check check : checks) {
                progress.step(done++, checks.size());
                Map<String, List<Flaw>> found = new LinkedHashMap<>();
                check.look(
                        q,
                        LocalDate.now(clock),
                        flaw -> found.computeIfAbsent(flaw.rule(), code -> new ArrayList<>())
                                .add(flaw));
                check.rules().forEach(rule -> all.add(new Checked(rule, found.getOrDefault(rule.code(), List.of()))));
            }
            return all;
        });
    }

    /// How many cases there are in all.
    public static int count(List<Checked> checked) {
        return checked.stream().mapToInt(each -> each.flaws().size()).sum();
    }

    /// Mends those that can be mended, as one act that can be undone.
    ///
    /// @return how many
    public int mend(List<Flaw> flaws) {
        List<Mend> mends = new ArrayList<>();
        String door = "";
        for (Flaw flaw : flaws) {
            if (flaw.mend() != null) {
                mends.add(flaw.mend());
                door = flaw.door();
            }
        }
        if (!mends.isEmpty()) {
            String subject =
                    mends.size() == 1 ? door + " " + mends.getFirst().words() : T.get("mend.many", mends.size());
            ledger.act(
                    HouseholdAct.MEND,
                    subject,
                    tx -> mends.forEach(mend -> mend.act().run()));
        }
        return mends.size();
    }
}
