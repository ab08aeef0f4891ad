package org.shouwang.app.command;

import java.time.Clock;

final class CheckCommand implements Command {
    CheckCommand(Clock clock) {}

    CheckCommand() {}

    @Override
    public int run(Words words, Out out) {
        return DONE;
    }
}
