package org.shouwang.kit.fx;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Texts;

/// The list under a picker: headings, hits, the current one marked.
final class HitList<T> extends ScrollPane {
    private static final Texts T = Texts.of(HitList.class);
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Consumer<Hit<T>> taker;
    private final VBox lines = new VBox();
    private List<Hit<T>> hits = List.of();
    private String nothing = T.get("picker.none");
    private int current;

    HitList(Consumer<Hit<T>> taker) {
        this.taker = taker;
        getStyleClass().add("hit-list");
        lines.getStyleClass().add("hits");
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /// What is said where nothing is found.
    void nothing(String words) {
        nothing = words;
    }

    /// @param foot a quiet line under the hits, `""` for none
    void show(List<Hit<T>> found, String foot) {
        hits = List.copyOf(found);
        lines.getChildren().clear();
        String group = "";
        for (Hit<T> hit : hits) {
            if (!hit.group().equals(group)) {
                group = hit.group();
                Label heading = new Label(group);
                heading.getStyleClass().add("hit-group");
                lines.getChildren().add(heading);
            }
            lines.getChildren().add(line(hit));
        }
        if (hits.isEmpty()) {
            Label none = new Label(nothing);
            none.getStyleClass().add("hit-none");
            lines.getChildren().add(none);
        }
        if (!foot.isEmpty()) {
            Label last = new Label(foot);
            last.getStyleClass().addAll("hit-none", "muted");
            lines.getChildren().add(last);
        }
        setVvalue(0);
        current = 0;
        mark();
    }

    /// None is the current one until somebody goes down the list.
    void unmark() {
        current = -1;
        mark();
    }

    List<Hit<T>> hits() {
        return hits;
    }

    @Nullable
    Hit<T> current() {
        return hits.isEmpty() || current < 0 ? null : hits.get(current);
    }

    void move(int by) {
        if (!hits.isEmpty()) {
            current = Math.floorMod(current < 0 && by < 0 ? by : current + by, hits.size());
            mark();
        }
    }

    double high() {
        return lines.prefHeight(-1) + snappedTopInset() + snappedBottomInset() + 4;
    }

    double wide(double least) {
        return Math.max(least, Math.min(560, lines.prefWidth(-1) + 24));
    }

    private Node line(Hit<T> hit) {
        Label title = new Label(hit.title());
        title.getStyleClass().add("hit-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label detail = new Label(hit.detail());
        detail.getStyleClass().add("muted");
        HBox line = Boxes.row(hit.icon().node(), title, detail);
        line.getStyleClass().add("hit");
        line.setUserData(hit);
        line.setOnMousePressed(event -> {
            taker.accept(hit);
            event.consume();
        });
        return line;
    }

    private void mark() {
        Hit<T> now = current();
        for (Node line : lines.getChildren()) {
            line.pseudoClassStateChanged(CURRENT, now != null && line.getUserData() == now);
        }
        scroll();
    }

    private void scroll() {
        Hit<T> now = current();
        double content = lines.getHeight();
        double view = getViewportBounds().getHeight();
        if (now == null || content <= view || view <= 0) {
            return;
        }
        for (Node line : lines.getChildren()) {
            if (line.getUserData() == now) {
                double top = line.getBoundsInParent().getMinY();
                double bottom = line.getBoundsInParent().getMaxY();
                double seen = getVvalue() * (content - view);
                if (top < seen) {
                    setVvalue(top / (content - view));
                } else if (bottom > seen + view) {
                    setVvalue((bottom - view) / (content - view));
                }
            }
        }
    }
}
