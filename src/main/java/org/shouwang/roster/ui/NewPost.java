package org.shouwang.roster.ui;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.roster.Post;
import org.shouwang.roster.PostKind;
import org.shouwang.roster.ShiftPattern;
import org.shouwang.roster.ShiftPlan;

/// 新建岗位: what it is called, in which shifts it is manned and by how many, from when on.
final class NewPost {
    private static final Texts T = Texts.of(NewPost.class);

    private final RosterScreenModel model;
    private final Frame frame;

    NewPost(RosterScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    /// @param then after it is stored
    void open(Runnable then) {
        Form form = new Form().columns(2);
        Field<String> name = form.text(T.get("post.name"), f -> f.required().hint(T.get("post.nameHint")));
        Field<PostKind> kind = form.choice(
                T.get("post.kind"), PostKind.class, f -> f.required().initial(PostKind.GATE));
        PatternField pattern = new PatternField(form, ShiftPattern.usual().getFirst());
        Field<Integer> needed =
                form.number(T.get("shift.needed"), f -> f.required().initial(1).check(NewPost::people));
        Field<LocalDate> from = form.date(
                T.get("shift.from"),
                model.rosters().clock(),
                f -> f.required().initial(model.from(Period.month(model.month()))));
        Field<String> place = form.text(T.get("post.place"), f -> {});
        Field<String> duties = form.text(T.get("post.duties"), f -> f.hint(T.get("post.dutiesHint")));
        frame.dialogs()
                .form(
                        T.get("post.add"),
                        form,
                        T.get("post.addAct"),
                        () -> {
                            Post draft = Post.named(name.require(), duties.value())
                                    .withPlace(kind.require(), place.value(), null);
                            List<ShiftPlan> plans = pattern.plans(needed.require());
                            LocalDate day = from.require();
                            return progress -> model.setup().posts().add(draft, day, plans);
                        },
                        post -> {
                            model.tell(T.get("done.post", post.name()));
                            then.run();
                        });
    }

    static @org.jspecify.annotations.Nullable String people(int number) {
        return number < 1 || number > 99 ? T.get("shift.bounds") : null;
    }
}
