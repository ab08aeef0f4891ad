package org.shouwang.app;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.shouwang.app.command.CommandLine;
import org.shouwang.app.command.Out;

/// The words of the command line on the standard streams; nothing else in the house speaks there.
public final class Commands {
    private final Clock clock;

    public Commands(Clock clock) {
        this.clock = clock;
    }

    /// @return the exit code: 0 done, 2 done with refused rows, 3 refused, 4 wrong password
    public int run(List<String> typed) {
        Out out = new Out(readable(System.out, "stdout.encoding"), readable(System.err, "stderr.encoding"));
        return new CommandLine(clock).run(typed, out);
    }

    /// A terminal that claims to know only ASCII gets UTF-8, which can be read or at least be kept.
    private static PrintStream readable(PrintStream stream, String property) {
        Charset said = Charset.forName(System.getProperty(property, "UTF-8"));
        Charset used = said.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : said;
        return new PrintStream(stream, true, used);
    }
}
