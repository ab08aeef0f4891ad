package org.shouwang.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberIndex;
import org.shouwang.gate.pass.Passes;
import org.shouwang.gate.ui.pass.PassScreen;
import org.shouwang.household.Found;
import org.shouwang.household.ResidentIndex;
import org.shouwang.household.ui.DoorScreen;
import org.shouwang.household.ui.GoneScreen;
import org.shouwang.household.ui.HouseholdScreen;
import org.shouwang.household.ui.Pickers;
import org.shouwang.kit.fx.Hit;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.text.Matches;
import org.shouwang.kit.text.Texts;
import org.shouwang.settings.KeptPreferences;

/// The one box that finds everything: doors, people, cars, employers, members of the branch; what was opened last comes
/// first among equals.
final class OneBox implements Finder {
    private static final Texts T = Texts.of(OneBox.class);
    private static final int SHOWN = 50;
    /// Of each group at least so many are shown.
    private static final int LEAST = 8;

    private final ResidentIndex residents;
    private final MemberIndex members;
    private final KeptPreferences kept;
    private final BiConsumer<String, Object> open;
    private String foot = "";

    /// @param open a screen with what to show there
    OneBox(ResidentIndex residents, MemberIndex members, KeptPreferences kept, BiConsumer<String, Object> open) {
        this.residents = residents;
        this.members = members;
        this.kept = kept;
        this.open = open;
    }

    @Override
    public List<Hit<Runnable>> find(String typed) {
        List<Hit<Runnable>> hits = new ArrayList<>();
        Passes.number(typed)
                .ifPresent(number -> hits.add(
                        Hit.<Runnable>of(() -> open.accept(PassScreen.ID, typed), T.get("found.pass", number), "")
                                .under(T.get("found.passes"), Icons.CARD)));
        int total = hits.size();
        List<Long> recent = kept.current().recent();
        Map<String, Matches<Found>> groups = residents.search(typed, SHOWN);
        List<Member> fitting = members.find(typed, LEAST);
        int room = SHOWN - fitting.size();
        int left = groups.size();
        for (Matches<Found> group : groups.values()) {
            int most = Math.max(LEAST, room - LEAST * --left);
            List<Found> found =
                    new ArrayList<>(group.items().stream().limit(most).toList());
            room -= found.size();
            if (found.size() > 1 && !exact(found.getFirst(), typed)) {
                found.sort(Comparator.comparingInt(one -> place(recent, one)));
            }
            found.forEach(one -> hits.add(hit(one)));
            total += group.total();
        }
        for (Member member : fitting) {
            hits.add(Hit.<Runnable>of(
                            () -> open.accept("members", member.id()), member.called(), Texts.name(member.kind()))
                    .under(T.get("found.members"), Icons.BRANCH));
        }
        total += fitting.size();
        List<Hit<Runnable>> shown = new ArrayList<>(hits.subList(0, Math.min(SHOWN, hits.size())));
        foot = foot(total, shown.size());
        if (typed.codePoints().anyMatch(c -> c > 0x7f || Character.isLetter(c))) {
            shown.add(Hit.<Runnable>of(() -> open.accept(GoneScreen.ID, typed), T.get("found.gone", typed), "")
                    .under(T.get("found.more"), Icons.SEARCH));
        }
        return shown;
    }

    /// Whether the best hit is exactly what was typed: then nothing may stand before it.
    private static boolean exact(Found best, String typed) {
        String text = typed.strip();
        return best.name().equals(text) || best.dwelling().brief().equals(text);
    }

    private static int place(List<Long> recent, Found found) {
        int at = recent.indexOf(card(found));
        return at < 0 ? recent.size() : at;
    }

    private static Long card(Found found) {
        return found.resident() != null
                ? found.resident().value()
                : found.household() != null
                        ? found.household().value()
                        : found.room().value();
    }

    private Hit<Runnable> hit(Found found) {
        Hit<Found> hit = Pickers.hit(found);
        return new Hit<>(() -> open(found), hit.title(), hit.detail(), hit.group(), hit.icon());
    }

    private void open(Found found) {
        open.accept(found.household() == null ? DoorScreen.ID : HouseholdScreen.ID, found);
        kept.change(now -> now.found(card(found)));
    }

    private String foot(int total, int shown) {
        String part = total > shown ? T.get("found.part", Numbers.whole(total), shown) : "";
        return residents.percent() < 100 ? (part + " " + T.get("found.filling", residents.percent())).strip() : part;
    }

    @Override
    public List<Hit<Runnable>> recent() {
        return kept.current().recent().stream()
                .map(residents::known)
                .flatMap(Optional::stream)
                .map(found -> {
                    Hit<Runnable> hit = hit(found);
                    return hit.under(T.get("found.recent"), hit.icon());
                })
                .toList();
    }

    @Override
    public String foot() {
        return foot;
    }
}
