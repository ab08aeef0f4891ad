package org.shouwang.app.command;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.shouwang.app.Desk;
import org.shouwang.exchange.Collected;
import org.shouwang.exchange.Collecting;
import org.shouwang.exchange.Difference;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;

/// `collect FILES… --store S [--dry-run] [--json]`: what needs somebody to look stays out.
final class CollectCommand implements Command {
    private static final Texts T = Texts.of(CollectCommand.class);

    private final Clock clock;

    CollectCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(Words words, Out out) {
        List<Path> files = new ArrayList<>();
        files.add(Words.path0(words.needed(T.get("word.workbook"))));
        for (Optional<String> more = words.next(); more.isPresent(); more = words.next()) {
            files.add(Words.path0(more.get()));
        }
        boolean dry = words.has("--dry-run");
        try (Desk desk = Stores.open(words, clock)) {
            Collecting collecting = new Collecting(desk.ledger(), clock);
            Collected back = collecting.compare(files, Progress.NONE);
            List<Difference> usual = back.usual();
            int homes = dry ? 0 : collecting.take(back, usual);
            int left = back.differences().size() - usual.size();
            if (words.has("--json")) {
                out.line(json(back, dry));
            } else {
                back.differences().forEach(one -> out.line(line(one)));
                out.line(T.get(
                        "collect.counts",
                        back.rows(),
                        back.untouched(),
                        back.differences().size(),
                        usual.size()));
                out.line(dry ? T.get("import.dry") : T.get("collect.taken", usual.size(), homes));
                if (left > 0) {
                    out.line(T.get("collect.left", left));
                }
            }
            return left > 0 ? DONE_WITH_REFUSED_ROWS : DONE;
        }
    }

    private static String line(Difference one) {
        String remark = one.remark() == null ? "" : " " + one.remark();
        return T.get(
                "collect.line",
                one.file(),
                one.sheet(),
                one.row(),
                one.door(),
                one.who(),
                one.field(),
                one.before(),
                one.now(),
                Texts.name(one.kind()),
                remark);
    }

    private static String json(Collected back, boolean dry) {
        Map<String, Object> whole = new LinkedHashMap<>();
        List<Object> rows = new ArrayList<>();
        for (Difference one : back.differences()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("file", one.file());
            line.put("sheet", one.sheet());
            line.put("row", one.row());
            line.put("kind", one.kind().name().toLowerCase(Locale.ROOT));
            line.put("dwelling", one.door());
            line.put("person", one.who());
            line.put("field", one.field());
            line.put("before", one.before());
            line.put("now", one.now());
            line.put("remark", Objects.toString(one.remark(), ""));
            rows.add(line);
        }
        whole.put("dryRun", dry);
        whole.put("files", back.files());
        whole.put("rows", back.rows());
        whole.put("untouched", back.untouched());
        whole.put("differences", rows);
        try {
            return JSON.std.asString(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
