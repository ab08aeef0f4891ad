package org.shouwang.roster.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Hours;
import org.shouwang.roster.Post;
import org.shouwang.roster.PostId;
import org.shouwang.roster.ServiceTime;
import org.shouwang.roster.Slot;
import org.shouwang.roster.WalkUp;

/// 服务时长表: what everyone stood in a period as it happened, post by post, with a place to sign.
final class HoursSheet {
    private static final Texts T = Texts.of(HoursSheet.class);
    private static final int MOST_POSTS = 6;

    private HoursSheet() {}

    /// @param times everyone's, those with the most first
    static Sheet of(DutyRoster roster, List<ServiceTime> times, LocalDateTime now, Asked asked) {
        boolean byPost = roster.posts().size() > 1 && roster.posts().size() <= MOST_POSTS;
        List<Post> posts = byPost ? roster.posts() : List.of();
        Map<MemberId, Map<PostId, Long>> minutes = minutes(roster, now);
        Sheet.Builder sheet = Sheet.named(T.get("sheet.hours"))
                .title(T.get("sheet.hours.title", roster.period().label()))
                .subtitle(asked.head().place())
                .columns(
                        Column.integer(T.get("column.no"), 5),
                        Column.text(T.get("column.person"), 10),
                        Column.text(T.get("column.kind"), 10),
                        Column.integer(T.get("column.shifts"), 6));
        for (Post post : posts) {
            sheet.columns(Column.decimal(post.name(), 9).under(T.get("column.byPost")));
        }
        sheet.columns(
                Column.decimal(T.get("column.total"), 9),
                Column.integer(T.get("column.nights"), 6),
                Column.integer(T.get("column.absent"), 6),
                Column.sign(T.get("column.signature")));
        if (posts.size() > 2) {
            sheet.landscape();
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ServiceTime time : times) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(rows.size() + 1);
            row.add(time.member().called());
            row.add(Texts.name(time.member().kind()));
            row.add(time.shifts());
            Map<PostId, Long> mine = minutes.getOrDefault(time.member().id(), Map.of());
            posts.forEach(post -> row.add(Numbers.number(mine.getOrDefault(post.id(), 0L))));
            row.add(Numbers.number(time.worked()));
            row.add(time.nights());
            row.add(time.absent());
            row.add(null);
            rows.add(row);
        }
        sheet.rows(rows).totals(totals(times, posts, minutes));
        strangers(sheet, roster);
        return sheet.note(T.get("hours.note"))
                .signOff(T.get("sign.maker"), T.get("sign.checker"))
                .build();
    }

    private static List<@Nullable Object> totals(
            List<ServiceTime> times, List<Post> posts, Map<MemberId, Map<PostId, Long>> minutes) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(null);
        row.add(T.get("total"));
        row.add(null);
        row.add(times.stream().mapToInt(ServiceTime::shifts).sum());
        posts.forEach(post -> row.add(Numbers.number(minutes.values().stream()
                .mapToLong(mine -> mine.getOrDefault(post.id(), 0L))
                .sum())));
        row.add(sum(times));
        row.add(times.stream().mapToInt(ServiceTime::nights).sum());
        row.add(times.stream().mapToInt(ServiceTime::absent).sum());
        row.add(null);
        return row;
    }

    private static BigDecimal sum(List<ServiceTime> times) {
        return Numbers.number(times.stream().mapToLong(ServiceTime::worked).sum());
    }

    /// Who came unplanned and is not known on the roll has no line, but is not forgotten.
    private static void strangers(Sheet.Builder sheet, DutyRoster roster) {
        int count = 0;
        long minutes = 0;
        for (Slot slot : roster.slots()) {
            for (WalkUp walkUp : roster.walkUps(slot)) {
                count++;
                minutes += Hours.counted(walkUp, slot);
            }
        }
        if (count > 0) {
            sheet.note(T.get("hours.strangers", count, Numbers.hours(minutes)));
        }
    }

    /// Minutes by person and post, of shifts that are over.
    static Map<MemberId, Map<PostId, Long>> minutes(DutyRoster roster, LocalDateTime now) {
        Map<MemberId, Map<PostId, Long>> all = new HashMap<>();
        roster.duties().forEach(duty -> {
            Slot slot = roster.slot(duty);
            all.computeIfAbsent(duty.memberId(), id -> new HashMap<>())
                    .merge(slot.shift().postId(), (long) Hours.worked(duty, slot, now), Long::sum);
        });
        return all;
    }
}
