package org.shouwang.kit.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The root of a window: the page, above it dialogs, above them lists of pickers, above all the notices. No second
/// window is needed.
public final class Layers extends StackPane {
    private record Sheet(
            StackPane holder, Node card, @Nullable Node focusBefore) {}

    private final StackPane page = new StackPane();
    private final StackPane dialogs = new StackPane();
    private final Pane floats = new Pane();
    private final VBox toasts = new VBox();
    private final Deque<Sheet> open = new ArrayDeque<>();

    public Layers(Node content) {
        getStyleClass().addAll("layers", "root-ground");
        page.getChildren().add(content);
        dialogs.setPickOnBounds(false);
        floats.setPickOnBounds(false);
        floats.setId("floats");
        toasts.getStyleClass().add("toasts");
        toasts.setPickOnBounds(false);
        toasts.setAlignment(Pos.BOTTOM_CENTER);
        getChildren().addAll(page, dialogs, floats, toasts);
        sceneProperty().subscribe(this::keepFocusInside);
    }

    /// The layers around a node, or null where it stands in none.
    public static @Nullable Layers around(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n instanceof Layers layers) {
                return layers;
            }
        }
        return null;
    }

    public void page(Node content) {
        page.getChildren().setAll(content);
    }

    /// Shows a card over the page; the page takes no clicks or keys until [#close].
    public void show(Region card) {
        Scene scene = getScene();
        StackPane holder = new StackPane(card);
        holder.getStyleClass().add("dim");
        open.push(new Sheet(holder, card, scene == null ? null : scene.getFocusOwner()));
        dialogs.getChildren().add(holder);
        // The content of a scroll pane joins the scene only with its skin; before that nothing in it can take the
        // focus.
        holder.applyCss();
        focusFirst(card);
    }

    /// Takes a card away and gives the focus back to where it was.
    public void close(Node card) {
        open.stream().filter(sheet -> sheet.card() == card).findFirst().ifPresent(sheet -> {
            open.remove(sheet);
            dialogs.getChildren().remove(sheet.holder());
            if (sheet.focusBefore() != null) {
                sheet.focusBefore().requestFocus();
            }
        });
    }

    /// The topmost card, or null where none is open.
    public @Nullable Node top() {
        Sheet sheet = open.peek();
        return sheet == null ? null : sheet.card();
    }

    /// Lays a list under (or, where there is no room, above) a node, as wide as the node at least.
    void drop(Node anchor, HitList<?> list) {
        if (!floats.getChildren().contains(list)) {
            list.setManaged(false);
            floats.getChildren().add(list);
        }
        list.applyCss();
        list.layout();
        Bounds at = floats.sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
        double wide = Math.min(list.wide(at.getWidth()), getWidth() - 8);
        double high = Math.min(list.high(), getHeight() * 0.6);
        double below = getHeight() - at.getMaxY() - 8;
        double above = at.getMinY() - 8;
        boolean under = below >= high || below >= above;
        high = Math.min(high, under ? below : above);
        double x = Math.max(4, Math.min(at.getMinX(), getWidth() - wide - 4));
        list.resizeRelocate(x, under ? at.getMaxY() + 4 : at.getMinY() - 4 - high, wide, high);
    }

    void lift(Node list) {
        floats.getChildren().remove(list);
    }

    VBox toasts() {
        return toasts;
    }

    private void keepFocusInside(@Nullable Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().subscribe((before, owner) -> {
                Node top = top();
                if (top != null && owner != null && !inside(owner, top) && !inside(owner, floats)) {
                    focusFirst(top);
                } else if (top != null && owner == null && before != null && inside(before, top)) {
                    Platform.runLater(() -> giveBack(scene, top, before));
                }
            });
        }
    }

    /// A click beside the fields takes the focus from them; without it the keys of the card would be dead.
    private void giveBack(Scene scene, Node card, Node before) {
        if (scene.getFocusOwner() == null && top() == card && inside(before, card)) {
            before.requestFocus();
        }
    }

    private static boolean inside(Node node, Node ancestor) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n == ancestor) {
                return true;
            }
        }
        return false;
    }

    static boolean focusFirst(Node node) {
        if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled() && !(node instanceof ScrollPane)) {
            node.requestFocus();
            return true;
        }
        if (node instanceof javafx.scene.Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                if (child.isVisible() && focusFirst(child)) {
                    return true;
                }
            }
        }
        return false;
    }
}
