package org.shouwang.lists.ui;

import java.util.List;
import java.util.Objects;
import org.shouwang.household.Scope;
import org.shouwang.household.Tenure;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.text.Texts;
import org.shouwang.lists.ListFilter;

/// The fields by which somebody says who is wanted on a list.
final class FilterFields {
    private static final Texts T = Texts.of(FilterFields.class);

    private final Field<Scope> scope;
    private final Field<Boolean> anyCare;
    private final Field<String> care;
    private final Field<Integer> from;
    private final Field<Integer> to;
    private final Field<Tenure> tenure;
    private final Field<Boolean> partyHousehold;
    private final Field<Boolean> partyMember;
    private final Field<Boolean> withoutPhone;

    FilterFields(Form form, List<Scope> scopes) {
        form.section(T.get("filter"));
        form.columns(3);
        scope = form.choice(
                T.get("filter.scope"), scopes, Scope::words, f -> f.required().initial(scopes.getFirst()));
        care = form.text(T.get("filter.care"), f -> f.hint(T.get("filter.care.hint")));
        tenure = form.choice(T.get("filter.tenure"), Tenure.class, f -> {});
        from = form.number(T.get("filter.from"), f -> {});
        to = form.number(T.get("filter.to"), f -> {});
        anyCare = form.check(T.get("filter.anyCare"), f -> {});
        partyMember = form.check(T.get("filter.partyMember"), f -> {});
        partyHousehold = form.check(T.get("filter.partyHousehold"), f -> {});
        withoutPhone = form.check(T.get("filter.withoutPhone"), f -> {});
        form.columns(1);
    }

    ListFilter filter() {
        String words = Objects.toString(care.value(), "");
        boolean asked = !words.isEmpty() || Boolean.TRUE.equals(anyCare.value());
        return new ListFilter(
                scope.require(),
                asked ? words : null,
                from.value(),
                to.value(),
                tenure.value(),
                Boolean.TRUE.equals(partyHousehold.value()),
                Boolean.TRUE.equals(partyMember.value()),
                Boolean.TRUE.equals(withoutPhone.value()));
    }
}
