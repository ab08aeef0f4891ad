package org.shouwang.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shouwang.app.Desk;
import org.shouwang.kit.fx.Look;
import org.shouwang.kit.fx.Theme;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// `screens DIR [--store S] [--size 1366x768] [--theme dark]`: a picture of every screen, no display needed.
final class ScreensCommand implements Command {
    private static final Texts T = Texts.of(ScreensCommand.class);
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    private final Clock clock;

    ScreensCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(Words words, Out out) {
        Path folder = Words.path0(words.needed(T.get("word.folder")));
        words.done();
        Matcher size = SIZE.matcher(words.option("--size").orElse("1366x768"));
        if (!size.matches()) {
            throw new Fault("CMD-13", T.get("size.bad", words.option("--size").orElse("")));
        }
        Look look = new Look(theme(words.option("--theme").orElse("light")), 100);
        Path store = words.path("--store").orElseGet(() -> new Showcase(clock, folder).sample());
        try (Desk desk = Desk.open(store, clock, words.password())) {
            List<Path> taken = new ScreenPictures(
                            desk, Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)), look)
                    .take(folder);
            taken.forEach(file -> out.line(file.toAbsolutePath().toString()));
        }
        return DONE;
    }

    private static Theme theme(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default -> throw new Fault("CMD-14", T.get("theme.bad", word));
        };
    }
}
