package org.shouwang.app.command;

import java.time.Clock;

final class ScreensCommand implements Command {
    ScreensCommand(Clock clock) {}

    ScreensCommand() {}

    @Override
    public int run(Words words, Out out) {
        return DONE;
    }
}
