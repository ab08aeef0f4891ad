package org.shouwang.heads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;

/// Grouping as a rule on paper: what must hold for every compound.
class GroupingTest {
    @TempDir
    Path folder;

    static List<Integer> sizes(GroupingPlan plan) {
        return plan.groups().stream().map(GroupingPlan.Planned::counted).toList();
    }

    GroupingPlan plan(String rule, Grouping how) {
        try (TestTown town = new TestTown(folder.resolve(rule.replaceAll("\\W", "_")), rule)) {
            Layout layout = town.layout();
            Set<RoomId> all = new HashSet<>();
            layout.places().forEach(place -> all.add(place.id()));
            return new Grouper(how, all, Map.of()).plan(layout, null);
        }
    }

    Grouping of(int size) {
        return new Grouping(size, false, false, true);
    }

    @Test
    void theNumberOfGroupsIsRoundedSoThatNoneIsTiny() {
        assertThat(List.of(1, 9, 12, 14, 15, 24, 25, 30, 34, 35))
                .extracting(of(10)::groups)
                .containsExactly(1, 1, 1, 1, 2, 2, 3, 3, 3, 4);
        assertThat(of(10).groups(0)).isZero();
    }

    @Test
    void twentyFiveHomesMakeGroupsOfNineEightAndEight() {
        assertThat(sizes(plan("1x1x5x5", of(10)))).containsExactlyInAnyOrder(9, 8, 8);
        assertThat(sizes(plan("1x1x4x3", of(10)))).containsExactly(12);
        assertThat(sizes(plan("2x2x10x3", of(10)))).hasSize(12).containsOnly(10);
    }

    @Test
    void wholeFloorsAreNeverDivided() {
        GroupingPlan plan = plan("1x2x10x3", new Grouping(10, false, true, true));
        for (GroupingPlan.OfUnit unit : plan.units()) {
            Map<Integer, Integer> groupOfFloor = new HashMap<>();
            for (GroupingPlan.Planned group : unit.groups()) {
                for (Place place : group.rooms()) {
                    assertThat(groupOfFloor.getOrDefault(place.room().floor(), group.number()))
                            .isEqualTo(group.number());
                    groupOfFloor.put(place.room().floor(), group.number());
                }
            }
            assertThat(unit.groups()).extracting(GroupingPlan.Planned::counted).containsExactlyInAnyOrder(9, 9, 12);
        }
    }

    @Test
    void everyHomeOfARandomCompoundIsInOneGroupOfItsUnitAndOfTheRightSize() {
        Random random = new Random(20_211_112);
        for (int round = 0; round < 12; round++) {
            String rule = "%dx%dx%dx%d"
                    .formatted(
                            1 + random.nextInt(3),
                            1 + random.nextInt(3),
                            1 + random.nextInt(12),
                            1 + random.nextInt(6));
            Grouping how = new Grouping(2 + random.nextInt(18), random.nextBoolean(), false, true);
            try (TestTown town = new TestTown(folder.resolve("r" + round), rule)) {
                Layout layout = town.layout();
                Set<RoomId> lived = new HashSet<>();
                layout.places().forEach(place -> {
                    if (random.nextInt(4) > 0) {
                        lived.add(place.id());
                    }
                });
                holds(layout, lived, new Grouper(how, lived, Map.of()).plan(layout, null));
            }
        }
    }

    void holds(Layout layout, Set<RoomId> lived, GroupingPlan plan) {
        Grouping how = plan.how();
        Set<RoomId> grouped = new HashSet<>();
        for (GroupingPlan.OfUnit unit : plan.units()) {
            int counted = unit.groups().stream()
                    .mapToInt(GroupingPlan.Planned::counted)
                    .sum();
            for (GroupingPlan.Planned group : unit.groups()) {
                assertThat(group.rooms())
                        .allMatch(place -> place.unit().id().equals(unit.unit().id()));
                group.rooms()
                        .forEach(place -> assertThat(grouped.add(place.id())).isTrue());
                assertThat(group.counted()).isPositive().isLessThan((3 * how.size() + 1) / 2 + 1);
                assertThat(4 * group.counted()).isGreaterThanOrEqualTo(Math.min(3 * how.size() - 4, 4 * counted));
            }
            int most = unit.groups().stream()
                    .mapToInt(GroupingPlan.Planned::counted)
                    .max()
                    .orElse(0);
            int least = unit.groups().stream()
                    .mapToInt(GroupingPlan.Planned::counted)
                    .min()
                    .orElse(0);
            assertThat(most - least).isLessThanOrEqualTo(1);
        }
        if (how.countVacant()) {
            assertThat(grouped).hasSize(layout.roomCount());
        } else {
            assertThat(grouped).containsAll(lived);
        }
    }
}
