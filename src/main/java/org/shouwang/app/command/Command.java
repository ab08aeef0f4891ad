package org.shouwang.app.command;

/// One word of the command line.
interface Command {
    int DONE = 0;
    int DONE_WITH_REFUSED_ROWS = 2;
    int REFUSED = 3;
    int WRONG_PASSWORD = 4;

    /// @return the exit code
    int run(Words words, Out out);
}
