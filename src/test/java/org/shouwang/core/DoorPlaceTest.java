package org.shouwang.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.core.Dwelling.Part;
import org.shouwang.core.Dwelling.PleaseCheck;
import org.shouwang.core.Dwelling.Reading;
import org.shouwang.core.Dwelling.Understood;

/// Places that are no door yet, and doors that only the compound settles.
class DoorPlaceTest {
    static final Path STYLES = Path.of("/work/shared/data/room-styles-top50.csv");
    static final Map<String, Set<String>> UNITS = Map.of(
            "1", Set.of("1", "2"), "2", Set.of("1"), "3", Set.of(""), "38", Set.of("1", "2", "3"), "K8", Set.of(""));
    static final Set<Dwelling> DOORS = Set.of(
            new Dwelling("1", "1", "502"),
            new Dwelling("1", "2", "502"),
            new Dwelling("1", "2", "601"),
            new Dwelling("2", "1", "301"),
            new Dwelling("3", "", "8"),
            new Dwelling("3", "", "101"));
    static final Surroundings HERE = new Surroundings("银河小区", UNITS, DOORS::contains);

    @ParameterizedTest
    @CsvSource({
        "64号楼, 64栋",
        "68栋3单元, 68栋3单元",
        "K8栋, K8栋",
        "B座, B栋",
        "十二栋, 12栋",
        "3栋2单元5楼, 3栋2单元5层",
        "782室, 782室",
        "4单元418, 4单元418室",
        "502, 502室",
        "北区33栋, 北区33栋"
    })
    void aPlaceThatIsNoDoorIsStillUnderstood(String written, String label) {
        assertThat(Dwelling.parse(written)).as(written).isInstanceOfSatisfying(Part.class, part -> {
            assertThat(part.label()).isEqualTo(label);
            assertThat(part.reason()).contains(label).contains("请补上");
        });
    }

    /// Three leave two readings, which are named; all others are a door or a place that is no door.
    @Test
    void theFiftyCommonestWritingsAreReadCompletely() throws IOException {
        assumeTrue(Files.exists(STYLES), "the shared samples");
        Map<String, Integer> kinds = new LinkedHashMap<>();
        List<String> asked = new ArrayList<>();
        try (Stream<String> lines = Files.lines(STYLES)) {
            lines.skip(1).map(line -> line.split(",")[2]).forEach(written -> {
                Reading reading = Dwelling.parse(written);
                kinds.merge(reading.getClass().getSimpleName(), 1, Integer::sum);
                if (reading instanceof PleaseCheck) {
                    asked.add(written);
                }
            });
        }
        assertThat(asked).containsExactly("721号1-4", "38幢3", "695号8楼");
        assertThat(kinds).containsEntry("Part", 4).containsEntry("Understood", 43);
    }

    @ParameterizedTest
    @CsvSource({
        "2栋301, 2-1-301",
        "2-301, 2-1-301",
        "2栋999, 2-1-999",
        "1栋601, 1-2-601",
        "3栋1单元101, 3-101",
        "3栋8, 3-8",
        "银河小区1栋2单元601, 1-2-601",
        "某市长安路12号银河小区1栋2单元601室, 1-2-601",
        "某市银河3栋101, 3-101",
        "9栋9单元901, 9-9-901",
        "K8栋205, K8-205"
    })
    void whatIsBuiltThereSettlesWhatTheWritingLeavesOpen(String written, String brief) {
        assertThat(Dwelling.parse(written, HERE))
                .as(written)
                .isInstanceOfSatisfying(
                        Understood.class,
                        understood -> assertThat(understood.dwelling().brief()).isEqualTo(brief));
    }

    @ParameterizedTest
    @CsvSource({"1栋502, 1-1-502|1-2-502", "1栋777, 1-1-777|1-2-777", "601室, ''", "301室, ''"})
    void aUnitThatIsLeftOutIsAskedFor(String written, String maybe) {
        assertThat(Dwelling.parse(written, HERE)).as(written).isNotInstanceOf(Understood.class);
        if (!maybe.isEmpty()) {
            assertThat(((PleaseCheck) Dwelling.parse(written, HERE)).maybe())
                    .extracting(Dwelling::brief)
                    .containsExactly(maybe.split("\\|"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"38幢3", "38-3"})
    void aShortNumberThatIsAUnitThereIsAUnit(String written) {
        assertThat(Dwelling.parse(written, HERE)).isEqualTo(new Part("38", "3", "", ""));
    }

    @Test
    void whereThereIsOneBuildingItNeedsNoName() {
        Surroundings one = HERE.within("2");
        assertThat(Dwelling.parse("782室", one)).isEqualTo(new Understood(new Dwelling("2", "1", "782")));
        assertThat(Dwelling.parse("4单元418", one)).isEqualTo(new Understood(new Dwelling("2", "4", "418")));
        assertThat(Dwelling.parse("5栋101", one)).isEqualTo(new Understood(new Dwelling("5", "", "101")));
        assertThat(Dwelling.parse("782室", Surroundings.NONE)).isInstanceOf(Part.class);
    }

    /// A made-up door in one of many writings, some careless: the same door, or somebody is asked; never another.
    @Test
    void noWritingOfADoorIsReadAsAnotherDoor() {
        Random random = new Random(20260110);
        int understood = 0;
        int all = 40_000;
        for (int i = 0; i < all; i++) {
            DoorWriting door = DoorWriting.any(random);
            String written = door.written(random);
            Reading reading = Dwelling.parse(written);
            if (reading instanceof Understood known) {
                assertThat(known.dwelling()).as(written).isEqualTo(door.dwelling());
                understood++;
            } else if (reading instanceof Part part) {
                assertThat(part.building() + part.unit() + part.room())
                        .as(written)
                        .isEmpty();
            }
        }
        assertThat(understood).isGreaterThan(all * 9 / 10);
    }

    /// In a compound that is known, with or without the unit: a door that is there, or somebody is asked.
    @Test
    void noWritingIsReadAsAnotherDoorOfTheCompound() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            DoorWriting door = DoorWriting.any(random);
            boolean units = !door.unit().isEmpty();
            Set<String> built = units ? new HashSet<>(List.of("1", "2", "3", door.unit())) : Set.of("");
            Surroundings known = new Surroundings(
                    "银河小区",
                    Map.of(door.building(), built),
                    one -> built.contains(one.unit()) && one.equals(door.dwelling()));
            DoorWriting said =
                    units && random.nextInt(3) == 0 ? new DoorWriting(door.building(), "", door.room()) : door;
            String written = (random.nextInt(3) == 0 ? "某市某路9号银河小区" : "") + said.written(random);
            if (Dwelling.parse(written, known) instanceof Understood read) {
                assertThat(read.dwelling()).as(written).isEqualTo(door.dwelling());
            }
        }
    }
}
