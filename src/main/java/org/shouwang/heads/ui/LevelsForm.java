package org.shouwang.heads.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.heads.HeadAct;
import org.shouwang.heads.HeadLevel;
import org.shouwang.heads.HeadLevels;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;

/// The levels of heads: what each is called, whether it is used, and one more of the office's own.
final class LevelsForm {
    private static final Texts T = Texts.of(LevelsForm.class);

    private LevelsForm() {}

    private record Line(
            HeadLevel level, Field<String> name, @Nullable Field<Boolean> used) {}

    private record Settled(String name, boolean used) {}

    static void open(HeadsScreenModel model, Frame frame) {
        Form form = new Form();
        List<Line> lines = new ArrayList<>();
        form.columns(2);
        for (HeadLevel level : model.levels()) {
            boolean always = level.ofBuilding() || level.ofUnit();
            Field<String> name =
                    form.text(Texts.name(level.scope()), f -> f.required().initial(level.name()));
            Field<Boolean> used =
                    form.check(T.get(always ? "level.always" : "level.used"), f -> f.initial(level.used()));
            used.control().setDisable(always);
            lines.add(new Line(level, name, used));
        }
        form.section(T.get("level.add"));
        form.columns(2);
        Field<String> added =
                form.text(T.get("level.name"), f -> f.named("name").hint(T.get("level.hint")));
        Field<HeadLevel.Scope> scope = form.choice(
                T.get("level.scope"), HeadLevel.Scope.class, f -> f.required().initial(HeadLevel.Scope.AREA));
        frame.dialogs()
                .<Boolean>form(
                        T.get("level.title"),
                        form,
                        T.get("level.act"),
                        () -> {
                            Map<HeadLevel, Settled> settled = new LinkedHashMap<>();
                            lines.forEach(line -> settled.put(line.level(), settled(line)));
                            String fresh = Objects.requireNonNullElse(added.value(), "");
                            HeadLevel.Scope covers = scope.require();
                            return progress -> {
                                model.together(
                                        HeadAct.SETTLE_LEVEL,
                                        T.get("level.title"),
                                        () -> write(model.levelBook(), settled, fresh, covers));
                                return true;
                            };
                        },
                        done -> frame.notices().done(T.get("level.done"), model::undo));
    }

    private static Settled settled(Line line) {
        Field<Boolean> used = line.used();
        return new Settled(line.name().require(), used == null || Boolean.TRUE.equals(used.value()));
    }

    private static void write(HeadLevels book, Map<HeadLevel, Settled> settled, String fresh, HeadLevel.Scope covers) {
        settled.forEach((level, now) -> {
            if (!level.name().equals(now.name()) || level.used() != now.used()) {
                book.settle(level.code(), now.name(), now.used());
            }
        });
        if (!fresh.isBlank()) {
            book.add(fresh, covers);
        }
    }
}
