package org.shouwang.app.command;

import java.time.Clock;

final class RosterCommand implements Command {
    RosterCommand(Clock clock) {}

    RosterCommand() {}

    @Override
    public int run(Words words, Out out) {
        return DONE;
    }
}
