package org.shouwang.exchange.ui;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shouwang.exchange.HouseholdImport;
import org.shouwang.exchange.PastImport;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// The imports so far, of this sitting and of former ones, and taking one back.
public final class PastImportsModel {
    private static final Texts T = Texts.of(PastImportsModel.class);

    private final HouseholdImport imports;
    private final Tasks tasks;
    private final ObservableList<PastImport> all = FXCollections.observableArrayList();

    PastImportsModel(HouseholdImport imports, Tasks tasks) {
        this.imports = imports;
        this.tasks = tasks;
    }

    /// Newest first.
    public ObservableList<PastImport> all() {
        return FXCollections.unmodifiableObservableList(all);
    }

    public void refresh() {
        tasks.run(T.get("work.past"), progress -> imports.past())
                .then(all::setAll)
                .start();
    }

    /// Takes a whole import back, or nothing where its rows have changed since.
    public void takeBack(PastImport past, Runnable done, Consumer<Fault> refused) {
        tasks.write(T.get("work.takeBack", past.source()), progress -> {
                    imports.takeBack(past);
                    return imports.past();
                })
                .then(left -> {
                    all.setAll(left);
                    done.run();
                })
                .otherwise(refused)
                .start();
    }
}
