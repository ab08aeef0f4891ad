package org.shouwang.app.command;

import java.time.Clock;

final class DemoCommand implements Command {
    DemoCommand(Clock clock) {}

    DemoCommand() {}

    @Override
    public int run(Words words, Out out) {
        return DONE;
    }
}
