package org.shouwang.app.command;

import java.time.Clock;

final class ImportCommand implements Command {
    ImportCommand(Clock clock) {}

    ImportCommand() {}

    @Override
    public int run(Words words, Out out) {
        return DONE;
    }
}
