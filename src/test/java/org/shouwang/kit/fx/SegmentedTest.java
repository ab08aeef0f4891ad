package org.shouwang.kit.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class SegmentedTest {
    @Test
    void arrowKeysChangeTheViewTogetherWithTheButton() {
        Toolkit.startHeadless();
        try (Tasks tasks = Tasks.background()) {
            Segmented<String> parts = new Segmented<>(List.of("意向", "凭证"), part -> part, "意向");
            try (FxTest window = FxTest.open(tasks, () -> new Layers(new VBox(parts)))) {
                window.run(() -> parts.getChildren().getFirst().requestFocus());
                window.press(KeyCode.RIGHT);
                assertThat(parts.value()).isEqualTo("凭证");
            }
        }
    }
}
