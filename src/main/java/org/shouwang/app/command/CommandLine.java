package org.shouwang.app.command;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shouwang.kit.fx.Faults;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Finds the command for the first word, runs it, and turns every refusal into one sentence.
public final class CommandLine {
    private static final Texts T = Texts.of(CommandLine.class);
    private static final Set<String> PASSWORD = Set.of("DB-04", "DB-05", "SHEET-08", "SHEET-09");

    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final Clock clock;

    public CommandLine(Clock clock) {
        this.clock = clock;
        Command help = (words, out) -> {
            out.line(T.get("help"));
            return Command.DONE;
        };
        commands.put("help", help);
        commands.put("--help", help);
        commands.put("new", new NewCommand(clock));
        commands.put("check", new CheckCommand(clock));
        commands.put("export", new ExportCommand(clock));
        commands.put("roster", new RosterCommand(clock));
        commands.put("gate", new GatePrint(clock));
        commands.put("delivery", new DeliveryPrint(clock));
        commands.put("fund", new FundPrint(clock));
        commands.put("donation", new DonationPrint(clock));
        commands.put("stock", new StockPrint(clock));
        commands.put("import", new ImportCommand(clock));
        commands.put("paper", new PaperCommand(clock));
        commands.put("pass", new PassCommand(clock));
        commands.put("seal", new SealCommand(clock));
        commands.put("split", new SplitCommand(clock));
        commands.put("collect", new CollectCommand(clock));
        commands.put("screens", new ScreensCommand(clock));
        commands.put("demo", new DemoCommand(clock));
        commands.put("sample", new SampleCommand(clock));
    }

    /// @return the exit code
    public int run(List<String> typed, Out out) {
        try {
            Words words = new Words(typed);
            String first = words.next().orElse("");
            if (first.isEmpty()) {
                return new WindowCommand(clock).run(words, out);
            }
            Command command = commands.get(first);
            if (command == null) {
                throw new Fault("CMD-01", T.get("word.unknown", first));
            }
            return command.run(words, out);
        } catch (Fault fault) {
            return refuse(fault, out);
        } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
            return refuse(Faults.of(e), out);
        }
    }

    private static int refuse(Fault fault, Out out) {
        out.refuse(T.get("refused", fault.sentence(), fault.code()));
        return PASSWORD.contains(fault.code()) ? Command.WRONG_PASSWORD : Command.REFUSED;
    }
}
