package org.shouwang.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shouwang.app.Desk;
import org.shouwang.app.Office;
import org.shouwang.heads.ui.HeadsScreen;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.ui.DoorScreen;
import org.shouwang.household.ui.HouseholdScreen;
import org.shouwang.kit.fx.FileChoice;
import org.shouwang.kit.fx.Look;
import org.shouwang.kit.fx.Pictures;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Toolkit;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.settings.KeptPreferences;
import org.shouwang.settings.PreferencesFile;

/// A picture of every screen, drawn without any display.
final class ScreenPictures {
    private static final Texts T = Texts.of(ScreenPictures.class);

    private final Desk desk;
    private final int width;
    private final int height;
    private final Look look;

    ScreenPictures(Desk desk, int width, int height, Look look) {
        this.desk = desk;
        this.width = width;
        this.height = height;
        this.look = look;
    }

    /// @return the files, one a screen
    List<Path> take(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Fault("CMD-20", T.get("folder.cannot", folder), e);
        }
        Toolkit.startHeadless();
        List<Path> taken = new ArrayList<>();
        try (Tasks tasks = Tasks.background()) {
            Office office = Office.of(desk, kept(folder), tasks, FileChoice.system());
            try (Pictures pictures = Pictures.of(() -> office.shell().root(), width, height, look, tasks)) {
                for (String id : office.shell().ids()) {
                    Toolkit.run(() -> office.shell().open(id, shown(id)));
                    Path file = folder.resolve(id + ".png");
                    pictures.take(file);
                    taken.add(file);
                }
                for (HeadsScreen.View view : HeadsScreen.View.values()) {
                    Toolkit.run(() -> office.shell().open(HeadsScreen.ID, view));
                    Path file =
                            folder.resolve(HeadsScreen.ID + "-" + view.name().toLowerCase(Locale.ROOT) + ".png");
                    pictures.take(file);
                    taken.add(file);
                }
            }
            Toolkit.run(office::close);
        }
        return taken;
    }

    /// A page about one household or one door shows the first.
    private @Nullable Object shown(String id) {
        return switch (id) {
            case HouseholdScreen.ID ->
                desk.households().rows().stream()
                        .findFirst()
                        .map(HouseholdRow::id)
                        .orElse(null);
            case DoorScreen.ID ->
                desk.compounds().layout().places().stream().findFirst().orElse(null);
            default -> null;
        };
    }

    /// Preferences that nobody keeps: pictures look as the command says.
    private static KeptPreferences kept(Path folder) {
        return KeptPreferences.of(new PreferencesFile(folder.resolve("preferences")));
    }
}
