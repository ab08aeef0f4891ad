package org.shouwang.gate.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.util.Duration;
import org.shouwang.gate.EntryId;
import org.shouwang.kit.fx.Chime;

/// Looks at the clock while the gate is shown; tells by light or tone, if wished, that somebody became overdue.
final class Alarm {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final Duration EVERY = Duration.seconds(20);
    private static final int FLASHES = 6;

    private final GateScreenModel model;
    private final Node panel;
    private Set<EntryId> known = Set.of();
    private boolean first = true;

    Alarm(GateScreenModel model, Node panel) {
        this.model = model;
        this.panel = panel;
    }

    void start() {
        Timeline clock = new Timeline(new KeyFrame(EVERY, event -> {
            if (panel.getScene() != null) {
                model.tick();
            }
        }));
        clock.setCycleCount(Timeline.INDEFINITE);
        panel.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                clock.stop();
            } else {
                clock.play();
            }
        });
        model.open.subscribe(this::look);
    }

    private void look(List<OpenLine> open) {
        Set<EntryId> late = new HashSet<>();
        open.stream()
                .filter(OpenLine::overdue)
                .forEach(line -> late.add(line.line().entry().id()));
        boolean more = !known.containsAll(late);
        known = late;
        if (!model.loadedProperty().get()) {
            return;
        }
        if (more && !first) {
            tell();
        }
        first = false;
    }

    private void tell() {
        if (model.habits.get().sounds()) {
            Chime.play();
        }
        if (model.habits.get().flashes()) {
            Timeline flash = new Timeline(new KeyFrame(
                    Duration.millis(350),
                    event -> panel.pseudoClassStateChanged(
                            LIT, !panel.getPseudoClassStates().contains(LIT))));
            flash.setCycleCount(FLASHES);
            flash.setOnFinished(event -> panel.pseudoClassStateChanged(LIT, false));
            flash.play();
        }
    }
}
