package org.shouwang.roster;

import java.util.List;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.Roll;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// What people can and wish: their profiles, the times they cannot or would like to serve, and who with whom.
public final class Wishes {
    private static final Texts T = Texts.of(Wishes.class);

    private final Ledger ledger;
    private final Roll roll;

    public Wishes(Ledger ledger) {
        this.ledger = ledger;
        this.roll = new Roll(ledger);
    }

    /// Of those of whom anything is known beyond the roll.
    public List<Profile> profiles() {
        return ledger.read(FactStore::profiles);
    }

    public Profile profile(MemberId member) {
        return ledger.read(q -> FactStore.profile(q, member).orElse(Profile.plain(member)));
    }

    /// Fault ROSTER-22 where the share is not 0 to 200 or the minutes are not 1 to 44640.
    public void revise(Profile profile) {
        Integer most = profile.mostMinutes();
        if (profile.share() < 0 || profile.share() > 200 || most != null && (most < 1 || most > 31 * 24 * 60)) {
            throw new Fault("ROSTER-22", T.get("profile.bounds"));
        }
        ledger.act(RosterAct.REVISE_PROFILE, name(profile.memberId()), tx -> {
            Profile known = FactStore.profile(tx, profile.memberId()).orElse(null);
            if (known == null) {
                tx.insert("duty_profile", numbered(profile, new ProfileId(tx.nextId())));
            } else {
                tx.update("duty_profile", numbered(profile, known.id()));
            }
        });
    }

    private static Profile numbered(Profile profile, ProfileId id) {
        return new Profile(
                id,
                profile.memberId(),
                profile.team(),
                profile.qualifications(),
                profile.leads(),
                profile.sharePercent(),
                profile.mostMinutes(),
                profile.givenOnly());
    }

    public List<Wish> wishes() {
        return ledger.read(FactStore::wishes);
    }

    /// The id of `draft` does not count. Fault ROSTER-23 where its days or times are backwards.
    public Wish add(Wish draft) {
        boolean backwards = draft.fromDay() != null
                && draft.untilDay() != null
                && draft.untilDay().isBefore(draft.fromDay());
        Integer minutes = draft.minutes();
        if (backwards
                || (draft.start() == null) != (minutes == null)
                || minutes != null && (minutes < 1 || minutes > 24 * 60)) {
            throw new Fault("ROSTER-23", T.get("wish.backwards"));
        }
        return ledger.write(RosterAct.WISH, name(draft.memberId()), tx -> {
            Wish wish = new Wish(
                    new WishId(tx.nextId()),
                    draft.memberId(),
                    draft.kind(),
                    draft.weekday(),
                    draft.fromDay(),
                    draft.untilDay(),
                    draft.start(),
                    minutes,
                    draft.shiftId(),
                    draft.note());
            tx.insert("duty_wish", wish);
            return wish;
        });
    }

    public void remove(WishId id) {
        Wish wish =
                ledger.read(q -> FactStore.wish(q, id)).orElseThrow(() -> new Fault("ROSTER-24", T.get("wish.gone")));
        ledger.act(RosterAct.WISH, name(wish.memberId()), tx -> tx.delete("duty_wish", wish));
    }

    public List<PairWish> pairs() {
        return ledger.read(FactStore::pairs);
    }

    /// Two people who want to share their shifts or must not; replaces what was said of the two.
    public PairWish pair(MemberId one, MemberId other, boolean together) {
        if (one.equals(other)) {
            throw new Fault("ROSTER-25", T.get("pair.same"));
        }
        return ledger.write(RosterAct.PAIR, T.get("pair.subject", name(one), name(other)), tx -> {
            FactStore.pairs(tx).stream()
                    .filter(pair -> both(pair, one, other))
                    .forEach(pair -> tx.delete("duty_pair", pair));
            PairWish pair = new PairWish(new PairWishId(tx.nextId()), one, other, together);
            tx.insert("duty_pair", pair);
            return pair;
        });
    }

    public void unpair(MemberId one, MemberId other) {
        ledger.act(
                RosterAct.PAIR,
                T.get("pair.subject", name(one), name(other)),
                tx -> FactStore.pairs(tx).stream()
                        .filter(pair -> both(pair, one, other))
                        .forEach(pair -> tx.delete("duty_pair", pair)));
    }

    private static boolean both(PairWish pair, MemberId one, MemberId other) {
        return pair.oneId().equals(one) && pair.otherId().equals(other)
                || pair.oneId().equals(other) && pair.otherId().equals(one);
    }

    private String name(MemberId member) {
        return roll.member(member).map(Member::called).orElseThrow(() -> new Fault("ROSTER-24", T.get("wish.gone")));
    }
}
