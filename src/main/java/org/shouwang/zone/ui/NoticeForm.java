package org.shouwang.zone.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.paper.Board;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Texts;
import org.shouwang.zone.ControlledZone;
import org.shouwang.zone.ZoneNotice;

/// Asks for the words of a notice for the door of a zone, then shows the page.
final class NoticeForm {
    /// The paper.
    enum Paper {
        A4,
        A3
    }

    private static final Texts T = Texts.of(NoticeForm.class);

    private final ZoneScreenModel model;
    private final Frame frame;

    NoticeForm(ZoneScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    void open(ControlledZone zone) {
        ZoneNotice.Kind kind = zone.liftedAt() == null ? ZoneNotice.Kind.BEGIN : ZoneNotice.Kind.LIFTED;
        frame.tasks()
                .run(T.get("act.notice"), progress -> model.notices().draft(zone, kind))
                .then(this::ask)
                .start();
    }

    private void ask(ZoneNotice draft) {
        Form form = new Form();
        Field<String> title = form.text(T.get("notice.title"), f -> f.required().initial(draft.title()));
        Field<String> asks = form.lines(
                draft.kind() == ZoneNotice.Kind.BEGIN ? T.get("notice.asks") : T.get("notice.asks.lifted"),
                4,
                f -> f.required().initial(draft.asks()).hint(T.get("notice.asks.hint")));
        Field<String> phones = form.lines(
                T.get("notice.phones"), 2, f -> f.initial(draft.phones()).hint(T.get("notice.phones.hint")));
        List<Paper> papers = new ArrayList<>(List.of(Paper.values()));
        Field<Paper> paper = form.choice(
                T.get("notice.paper"), papers, Texts::name, f -> f.required().initial(Paper.A4));
        frame.dialogs()
                .<ZoneNotice>form(
                        T.get("notice.form", draft.zone().where()),
                        form,
                        T.get("notice.preview"),
                        () -> {
                            ZoneNotice notice = new ZoneNotice(
                                    draft.zone(),
                                    draft.kind(),
                                    title.require(),
                                    asks.require(),
                                    Objects.requireNonNullElse(phones.value(), ""));
                            return progress -> notice;
                        },
                        notice -> show(notice, paper.require() == Paper.A3 ? Board.Size.A3 : Board.Size.A4));
    }

    private void show(ZoneNotice notice, Board.Size size) {
        PageLook around = model.look().get();
        frame.printing()
                .paper(
                        T.get("file.notice", notice.zone().where(), model.today()),
                        progress -> model.print(notice, size, around, progress));
    }
}
