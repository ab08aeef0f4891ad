package org.shouwang.app.command;

import java.time.Clock;
import org.shouwang.app.Window;
import org.shouwang.kit.fx.Display;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// No word: opens the window.
final class WindowCommand implements Command {
    private static final Texts T = Texts.of(WindowCommand.class);

    private final Clock clock;

    WindowCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(Words words, Out out) {
        Display.State state = Display.state();
        if (state != Display.State.READY) {
            throw new Fault("CMD-15", T.get("window.none", Texts.name(state)));
        }
        Window.open(clock, null);
        return DONE;
    }
}
