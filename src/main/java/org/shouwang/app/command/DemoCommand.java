package org.shouwang.app.command;

import java.nio.file.Path;
import java.time.Clock;
import org.shouwang.kit.text.Texts;

/// `demo DIR`: the main job on the sample compound without a window.
final class DemoCommand implements Command {
    private static final Texts T = Texts.of(DemoCommand.class);

    private final Clock clock;

    DemoCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(Words words, Out out) {
        Path folder = Words.path0(words.needed(T.get("word.folder")));
        words.done();
        write(clock, folder, out);
        return DONE;
    }

    static void write(Clock clock, Path folder, Out out) {
        Showcase showcase = new Showcase(clock, folder);
        Path store = showcase.sample();
        out.line(T.get("demo.made", store.toAbsolutePath()));
        showcase.write(store).forEach(file -> out.line(file.toAbsolutePath().toString()));
        out.line(T.get("demo.done", folder.toAbsolutePath()));
    }
}
