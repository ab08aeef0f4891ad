package org.shouwang.kit.fx;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javax.imageio.ImageIO;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Pictures of what the window shows, taken without a display: after the work is done and the layout has settled.
public final class Pictures implements AutoCloseable {
    private static final Texts T = Texts.of(Pictures.class);
    private static final int PASSES = 4;

    /// The screen of the headless platform is 1000 × 1000; a higher window makes it fall over.
    private static final int HIGHEST = 990;

    private final Stage stage;
    private final Parent root;
    private final Tasks tasks;

    private Pictures(Stage stage, Parent root, Tasks tasks) {
        this.stage = stage;
        this.root = root;
        this.tasks = tasks;
    }

    /// Opens an unseen window of that size around the nodes; call [#take] as often as wanted. From any thread.
    /// @param tasks waited for before each picture
    public static Pictures of(Supplier<? extends Parent> root, int width, int height, Look look, Tasks tasks) {
        return Toolkit.call(() -> {
            Parent nodes = root.get();
            Scene scene = new Scene(
                    height > HIGHEST ? larger(nodes, width, height) : nodes, width, Math.min(height, HIGHEST));
            look.wear(scene);
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(scene);
            stage.show();
            return new Pictures(stage, nodes, tasks);
        });
    }

    public Scene scene() {
        return stage.getScene();
    }

    /// Takes the picture and writes it as PNG, the folder made where it is missing.
    public void take(Path png) {
        write(toolkitImage(), png);
    }

    /// The picture as it is now.
    public Image toolkitImage() {
        settle();
        return Toolkit.call(() -> {
            int width = (int) root.getLayoutBounds().getWidth();
            int height = (int) root.getLayoutBounds().getHeight();
            SnapshotParameters whole = new SnapshotParameters();
            whole.setViewport(new Rectangle2D(0, 0, width, height));
            return root.snapshot(whole, new WritableImage(width, height));
        });
    }

    /// Waits for the work and lets style and layout run until nothing moves.
    public void settle() {
        for (int i = 0; i < PASSES; i++) {
            tasks.awaitIdle();
            Toolkit.run(() -> {
                scene().getRoot().applyCss();
                scene().getRoot().layout();
            });
        }
    }

    @Override
    public void close() {
        Toolkit.run(stage::hide);
    }

    /// Nodes of their full size in a window that is not as high.
    private static Pane larger(Parent nodes, int width, int height) {
        Pane around = new Pane(nodes);
        nodes.setManaged(false);
        nodes.resize(width, height);
        return around;
    }

    static void write(Image image, Path png) {
        try {
            if (png.getParent() != null) {
                Files.createDirectories(png.getParent());
            }
            ImageIO.write(buffered(image), "png", png.toFile());
        } catch (IOException e) {
            throw new Fault("FX-01", T.get("picture.notWritten", png), e);
        }
    }

    /// For libraries that draw with java.awt.
    static BufferedImage buffered(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        buffered.setRGB(0, 0, width, height, pixels, 0, width);
        return buffered;
    }

    /// The other way: a page drawn by java.awt as a picture for the window.
    static Image image(BufferedImage buffered) {
        int width = buffered.getWidth();
        int height = buffered.getHeight();
        int[] pixels = buffered.getRGB(0, 0, width, height, null, 0, width);
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
