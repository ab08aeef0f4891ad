package org.shouwang.app.command;

import java.time.Clock;

final class SampleCommand implements Command {
    SampleCommand(Clock clock) {}

    SampleCommand() {}

    @Override
    public int run(Words words, Out out) {
        return DONE;
    }
}
