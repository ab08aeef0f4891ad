package org.shouwang;

import com.tngtech.archunit.lang.ArchRule;

/// One rule of the house, and a class in `org.shouwang.broken` that breaks it on purpose.
record HouseRule(String name, ArchRule rule, Class<?> brokenBy) {
    @Override
    public String toString() {
        return name;
    }
}
