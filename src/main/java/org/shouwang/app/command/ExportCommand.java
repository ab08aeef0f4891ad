package org.shouwang.app.command;

import java.time.Clock;

final class ExportCommand implements Command {
    ExportCommand(Clock clock) {}

    ExportCommand() {}

    @Override
    public int run(Words words, Out out) {
        return DONE;
    }
}
