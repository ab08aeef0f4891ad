package org.shouwang.household.ui;

import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Found;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.text.Texts;

/// Those who moved out or died, found by name or phone when somebody asks for them.
public final class GoneScreen implements Screen {
    public static final String ID = "gone";

    private static final Texts T = Texts.of(GoneScreen.class);
    private static final int MOST = 200;

    private final ResidentIndex index;
    private final Frame frame;
    private final Page page = new Page(T.get("gone.title"));
    private final Table<Found> table;

    public GoneScreen(ResidentIndex index, Frame frame) {
        this.index = index;
        this.frame = frame;
        table = Tables.<Found>of()
                .text(T.get("people.name"), 140, Found::name)
                .text(T.get("column.dwelling"), 120, found -> found.dwelling().brief())
                .text(T.get("column.phone"), 140, Found::phone)
                .wide()
                .unit(T.get("gone.unit"))
                .empty(new EmptyState(Icons.SEARCH, T.get("gone.empty")))
                .onOpen(found -> frame.open(HouseholdScreen.ID, found))
                .build();
        page.content(table);
    }

    @Override
    public Node node() {
        return page;
    }

    /// With words: looks for them.
    @Override
    public void open(@Nullable Object argument) {
        if (argument instanceof String typed) {
            page.sub().set(T.get("gone.looking", typed));
            frame.tasks()
                    .run(T.get("gone.looking", typed), progress -> index.gone(typed, MOST))
                    .then(found -> {
                        table.items(List.copyOf(found));
                        page.sub().set(T.get("gone.found", typed, found.size()));
                        table.view().requestFocus();
                        table.view().getSelectionModel().selectFirst();
                    })
                    .start();
        }
    }
}
