package org.shouwang.kit.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.shouwang.kit.paper.Fonts;

/// How the window looks: theme and scale.
///
/// @param percent size of everything, 100 to 200
public record Look(Theme theme, int percent) {
    public static final Look USUAL = new Look(Theme.LIGHT, 100);

    private static final double BASE = 13;

    public Look {
        percent = Math.clamp(percent, 80, 200);
    }

    /// Dresses a scene; call again to change it while it is shown.
    public void wear(Scene scene) {
        Objects.requireNonNull(Letters.REGULAR);
        Objects.requireNonNull(Letters.BOLD);
        scene.setUserAgentStylesheet(
                theme == Theme.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet("tokens-" + (theme == Theme.DARK ? "dark" : "light")), sheet("house"));
        Parent root = scene.getRoot();
        root.setStyle("-fx-font-size: " + BASE * percent / 100 + "px;");
        root.getProperties().put(Look.class, this);
    }

    /// How much larger than 100 % a node is shown, such as 1.5.
    public static double scaleAt(Node node) {
        Scene scene = node.getScene();
        return scene != null && scene.getRoot().getProperties().get(Look.class) instanceof Look look
                ? look.percent() / 100.0
                : 1;
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource(name + ".css"), name)
                .toExternalForm();
    }

    /// Loads the font once. Asking the toolkit for its families before would make it forget the bold weight.
    private static final class Letters {
        static final Font REGULAR = load(Fonts.regular());
        static final Font BOLD = load(Fonts.bold());

        private static Font load(InputStream open) {
            try (InputStream in = open) {
                return Font.loadFont(in, BASE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
