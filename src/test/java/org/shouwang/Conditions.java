package org.shouwang;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/// The conditions that ArchUnit has no words for.
final class Conditions {
    private Conditions() {}

    static ArchCondition<JavaClass> knowOnlyWhomTheyMay(Rooms rooms) {
        return new ArchCondition<>("know only whom they may know") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = rooms.room(type);
                for (Dependency arrow : type.getDirectDependenciesFromSelf()) {
                    String to = rooms.room(arrow.getTargetClass());
                    String objection = from == null || to == null ? null : rooms.objection(from, to);
                    if (objection != null) {
                        events.add(violated(arrow, objection + ": " + arrow.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> haveNoChangingStaticField() {
        return new ArchCondition<>("have no static field that is not final") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    Set<JavaModifier> is = field.getModifiers();
                    if (is.contains(JavaModifier.STATIC)
                            && !is.contains(JavaModifier.FINAL)
                            && !is.contains(JavaModifier.SYNTHETIC)) {
                        events.add(violated(field, field.getDescription()));
                    }
                }
            }
        };
    }

    /// `LocalDate.now(clock)` is welcome, `LocalDate.now()` and `now(zone)` are not.
    static DescribedPredicate<JavaCall<?>> theTimeWithoutAClock() {
        return new DescribedPredicate<>("the time without a clock") {
            @Override
            public boolean test(JavaCall<?> call) {
                String owner = call.getTargetOwner().getFullName();
                boolean clock = call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(given -> given.getName().equals("java.time.Clock"));
                return owner.startsWith("java.time.") && call.getName().equals("now") && !clock
                        || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis")
                        || owner.equals("java.util.Date")
                                && call.getTarget().getRawParameterTypes().isEmpty();
            }
        };
    }

    /// Calls of `owner.method`, the owner given by its simple name.
    static DescribedPredicate<JavaMethodCall> callOf(String owner, String method) {
        return new DescribedPredicate<>(owner + "." + method) {
            @Override
            public boolean test(JavaMethodCall call) {
                return call.getTargetOwner().getSimpleName().equals(owner)
                        && call.getName().equals(method);
            }
        };
    }

    static ArchCondition<JavaClass> standInANullMarkedPackage() {
        return new ArchCondition<>("stand in a package whose package-info is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                JavaPackage room = type.getPackage();
                if (room.tryGetPackageInfo()
                        .filter(info -> info.isAnnotatedWith(NullMarked.class))
                        .isEmpty()) {
                    events.add(violated(type, type.getName() + " stands in an unmarked package"));
                }
            }
        };
    }
}
