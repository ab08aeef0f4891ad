package org.shouwang.app.command;

import java.time.Clock;

final class NewCommand implements Command {
    NewCommand(Clock clock) {}

    NewCommand() {}

    @Override
    public int run(Words words, Out out) {
        return DONE;
    }
}
