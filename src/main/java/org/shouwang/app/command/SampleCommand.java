package org.shouwang.app.command;

import java.nio.file.Path;
import java.time.Clock;
import org.shouwang.app.Window;
import org.shouwang.kit.fx.Display;
import org.shouwang.kit.text.Texts;

/// What `mvn` runs: the window on the sample compound; where no window can open, the same job without one.
final class SampleCommand implements Command {
    private static final Texts T = Texts.of(SampleCommand.class);

    private final Clock clock;

    SampleCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(Words words, Out out) {
        Path folder = Words.path0(words.needed(T.get("word.folder")));
        words.done();
        Display.State state = Display.state();
        if (state == Display.State.READY) {
            Path store = new Showcase(clock, folder).sample();
            out.line(T.get("sample.window", store.toAbsolutePath()));
            Window.open(clock, store);
        } else {
            out.line(T.get("sample.none", Texts.name(state)));
            DemoCommand.write(clock, folder, out);
        }
        return DONE;
    }
}
