package org.shouwang.app.command;

import java.time.Clock;

final class WindowCommand implements Command {
    WindowCommand(Clock clock) {}

    WindowCommand() {}

    @Override
    public int run(Words words, Out out) {
        return DONE;
    }
}
