package org.shouwang.heads.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.heads.GroupCard;
import org.shouwang.heads.NoticeKind;
import org.shouwang.heads.NoticeWish;
import org.shouwang.household.Scope;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.paper.Board;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Texts;

/// Asks which notices or cards, for which part of the compound, on what paper, and whether masked; then shows the
/// pages.
public final class NoticeForm {
    private static final Texts T = Texts.of(NoticeForm.class);

    private final GroupsModel model;
    private final Frame frame;

    public NoticeForm(GroupsModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    /// The paper as it is asked for.
    enum Paper {
        A4,
        A3,
        A5,
        TWO
    }

    /// For parts of the compound.
    public void open(NoticeKind kind) {
        frame.tasks()
                .run(T.get("act.notices"), progress -> model.parts())
                .then(parts -> ask(parts, kind))
                .start();
    }

    /// For some groups; the parts of the compound stand behind.
    void groups(List<GroupCard> groups) {
        Set<RoomId> rooms = new HashSet<>();
        groups.forEach(group -> group.rooms().forEach(place -> rooms.add(place.id())));
        String words = groups.size() == 1
                ? groups.getFirst().name()
                : T.get("notice.groups", groups.getFirst().name(), groups.size());
        only(Scope.rooms(rooms, words), NoticeKind.GROUP);
    }

    /// For doors picked on the map.
    public void doors(List<Place> places) {
        Set<RoomId> rooms = new HashSet<>();
        places.forEach(place -> rooms.add(place.id()));
        only(Scope.rooms(rooms, T.get("notice.doors", places.getFirst().brief(), places.size())), NoticeKind.CARD);
    }

    private void only(Scope scope, NoticeKind kind) {
        frame.tasks()
                .run(T.get("act.notices"), progress -> model.parts())
                .then(parts -> {
                    List<Scope> all = new ArrayList<>(List.of(scope));
                    all.addAll(parts);
                    ask(all, kind);
                })
                .start();
    }

    private void ask(List<Scope> scopes, NoticeKind first) {
        Form form = new Form();
        Field<NoticeKind> kind = form.choice(
                T.get("notice.kind"), NoticeKind.class, f -> f.required().initial(first));
        Field<Scope> scope = form.choice(
                T.get("grouping.part"), scopes, Scope::words, f -> f.required().initial(scopes.getFirst()));
        Field<Paper> paper = form.choice(
                T.get("notice.paper"),
                Paper.class,
                f -> f.required().initial(first == NoticeKind.CARD ? Paper.TWO : Paper.A4));
        Field<Boolean> names = form.check(T.get("notice.names"), f -> {});
        Field<Boolean> phones = form.check(T.get("notice.phones"), f -> f.hint(T.get("notice.open.hint")));
        frame.dialogs()
                .<NoticeWish>form(
                        T.get("notice.title"),
                        form,
                        T.get("notice.preview"),
                        () -> {
                            Paper sheet = paper.require();
                            NoticeWish wish = new NoticeWish(
                                    kind.require(),
                                    scope.require(),
                                    size(sheet),
                                    sheet == Paper.TWO,
                                    Boolean.TRUE.equals(names.value()),
                                    Boolean.TRUE.equals(phones.value()));
                            return progress -> wish;
                        },
                        this::preview);
    }

    private static Board.Size size(Paper paper) {
        return switch (paper) {
            case A3 -> Board.Size.A3;
            case A4 -> Board.Size.A4;
            case A5, TWO -> Board.Size.A5;
        };
    }

    private void preview(NoticeWish wish) {
        PageLook around = model.look().get();
        String name = T.get("notice.name", Texts.name(wish.kind()), wish.scope().words());
        frame.printing().paper(name, progress -> model.boards().print(wish, around, progress));
    }
}
