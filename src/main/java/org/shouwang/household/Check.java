package org.shouwang.household;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.shouwang.kit.db.Query;

/// Rules of one book for the consistency checker; `app` gives the checker those of every book.
public interface Check {
    /// In the order in which they are listed, those that are kept too.
    List<Rule> rules();

    /// Tells every case in which one of the rules is broken; read in the background.
    void look(Query q, LocalDate today, Consumer<Flaw> told);
}
