package org.shouwang.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.gate.EntryFilter.Standing;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.time.ShiftTime;
import org.shouwang.kit.work.Progress;

class GateBookTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestTown town;
    Gates gates;
    GateBook book;
    EntrySearch search;
    CheckpointId south;
    CheckpointId north;
    List<HouseholdId> homes;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "1x1x2x2");
        homes = town.settle(2);
        gates = new Gates(town.ledger, town.clock);
        book = new GateBook(town.ledger, town.clock);
        search = new EntrySearch(new ResidentIndex(town.ledger), gates.visitors());
        south = gates.addCheckpoint("南门").id();
        north = gates.addCheckpoint("北门").id();
    }

    @AfterEach
    void close() {
        book.close();
        town.close();
    }

    EntryCheck resident(int home, Direction way, String at, String purpose) {
        Resident who = town.person(homes.get(home), 0);
        Passer passer = Passer.resident(who.id(), homes.get(home), who.name(), who.phone());
        return gates.admit(EntryDraft.of(south, way, EntryCategory.RESIDENT, passer)
                .at(moment(at))
                .purpose(purpose)
                .checks(Checks.all(365, null)));
    }

    EntryCheck driver(String name, String phone, String plate, String at) {
        Passer passer = Passer.outsider(new PersonName(name), new Phone(phone))
                .visiting(homes.get(1))
                .driving(new Plate(plate));
        return gates.admit(EntryDraft.of(north, Direction.IN, EntryCategory.SUPPLY, passer)
                .at(moment(at))
                .purpose("送菜")
                .companions(2)
                .checks(Checks.all(365, null)));
    }

    Instant moment(String at) {
        return TODAY.minusDays(at.startsWith("-") ? 1 : 0)
                .atTime(LocalTime.parse(at.replace("-", "")))
                .atZone(town.clock.getZone())
                .toInstant();
    }

    List<String> names(EntryFilter filter) {
        return book.page(filter, null, 100).stream()
                .map(line -> line.entry().name().value() + " " + line.at().toLocalTime())
                .toList();
    }

    List<String> typed(String words) {
        return names(EntryFilter.ALL.who(search.people(words)));
    }

    @Test
    void theLatestLineStandsFirstWhateverTheOrderOfTyping() {
        resident(0, Direction.OUT, "08:00", "买菜");
        resident(1, Direction.OUT, "-22:00", "返岗");
        resident(0, Direction.IN, "07:30", null);
        assertThat(names(EntryFilter.ALL)).containsExactly("张伟 08:00", "张伟 07:30", "王伟 22:00");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrDouble() {
        List<EntryCheck> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            all.add(resident(i % 3, i % 2 == 0 ? Direction.OUT : Direction.IN, i < 5 ? "08:00" : "-09:00", null));
        }
        List<EntryId> read = new ArrayList<>();
        EntryCheck after = null;
        List<EntryLine> page = book.page(EntryFilter.ALL, after, 4);
        while (!page.isEmpty()) {
            page.forEach(line -> read.add(line.entry().id()));
            after = page.getLast().entry();
            page = book.page(EntryFilter.ALL, after, 4);
        }
        assertThat(read).hasSize(9).doesNotHaveDuplicates();
        assertThat(book.order(EntryFilter.ALL, Progress.NONE))
                .containsExactly(read.stream().mapToLong(EntryId::value).toArray());
        assertThat(book.lines(read.subList(2, 5)))
                .extracting(line -> line.entry().id())
                .containsExactlyElementsOf(read.subList(2, 5));
    }

    @Test
    void whoIsMeantIsFoundByNamePinyinDoorPlateAndEndOfThePhone() {
        EntryCheck out = resident(0, Direction.OUT, "08:00", "买菜");
        resident(2, Direction.OUT, "08:10", "买菜");
        driver("唐师傅", "15400009876", "甘K12345", "09:00");
        assertThat(typed("张伟")).containsExactly("张伟 08:00");
        assertThat(typed("zhangwei")).containsExactly("张伟 08:00");
        assertThat(typed(town.person(homes.get(0), 0).phone().value().substring(7)))
                .contains(out.name().value() + " 08:00");
        assertThat(typed("12345")).containsExactly("唐师傅 09:00");
        assertThat(typed("9876")).containsExactly("唐师傅 09:00");
        assertThat(typed("1-1-201")).hasSize(1);
        assertThat(typed("没有的人")).isEmpty();
    }

    @Test
    void aDoorFindsItsPeopleAndThoseWhoCameToIt() {
        resident(1, Direction.OUT, "08:00", null);
        driver("唐师傅", "15400009876", "甘K12345", "09:00");
        assertThat(names(EntryFilter.ALL.household(homes.get(1)))).containsExactly("唐师傅 09:00", "王伟 08:00");
    }

    @Test
    void everyFactOfALineCanBeAskedFor() {
        resident(0, Direction.OUT, "08:00", "买菜");
        driver("唐师傅", "15400009876", "甘K12345", "09:00");
        Passer stranger = Passer.outsider(new PersonName("孙推销"), null);
        gates.turnAway(
                EntryDraft.of(south, Direction.IN, EntryCategory.OTHER, stranger)
                        .at(moment("10:00")),
                "无必要事由");
        gates.admit(
                EntryDraft.of(south, Direction.IN, EntryCategory.OTHER, stranger)
                        .at(moment("11:00")),
                "书记同意");
        assertThat(names(EntryFilter.ALL.category(EntryCategory.SUPPLY))).containsExactly("唐师傅 09:00");
        assertThat(names(EntryFilter.ALL.checkpoint(north))).containsExactly("唐师傅 09:00");
        assertThat(names(EntryFilter.ALL.purpose("买菜"))).containsExactly("张伟 08:00");
        assertThat(names(EntryFilter.ALL.purpose(""))).containsExactly("孙推销 11:00", "孙推销 10:00");
        assertThat(names(EntryFilter.ALL.outcome(Outcome.TURNED_AWAY))).containsExactly("孙推销 10:00");
        assertThat(names(EntryFilter.ALL.outcome(Outcome.OVERRIDDEN))).containsExactly("孙推销 11:00");
        assertThat(names(EntryFilter.ALL.direction(Direction.OUT))).containsExactly("张伟 08:00");
        assertThat(names(EntryFilter.ALL.household(EntryFilter.NOWHERE))).hasSize(2);
    }

    @Test
    void aNightShiftRunsIntoTheNextMorning() {
        town.store.moveTo(town.clock.instant().plus(Duration.ofDays(1)));
        resident(0, Direction.OUT, "-19:59", null);
        resident(0, Direction.IN, "-20:00", null);
        resident(1, Direction.OUT, "07:59", null);
        resident(1, Direction.IN, "08:00", null);
        resident(2, Direction.OUT, "21:00", null);
        ShiftTime night = ShiftTime.between(LocalTime.of(20, 0), LocalTime.of(8, 0));
        LocalDate yesterday = TODAY.minusDays(1);
        assertThat(names(EntryFilter.ALL.days(yesterday, yesterday).shift(night)))
                .containsExactly("王伟 07:59", "张伟 20:00");
        assertThat(names(EntryFilter.ALL.days(yesterday, TODAY).shift(night)))
                .containsExactly("李伟 21:00", "王伟 07:59", "张伟 20:00");
        ShiftTime day = ShiftTime.between(LocalTime.of(8, 0), LocalTime.of(20, 0));
        assertThat(names(EntryFilter.ALL.shift(day))).containsExactly("王伟 08:00", "张伟 19:59");
    }

    @Test
    void voidLinesStayInTheListAndCountNowhere() {
        EntryCheck wrong = resident(0, Direction.OUT, "08:00", "买菜");
        resident(1, Direction.OUT, "08:10", "买菜");
        new Corrections(town.ledger, gates, town.clock).makeVoid(List.of(wrong.id()), "登记错人");
        assertThat(names(EntryFilter.ALL)).hasSize(2);
        assertThat(names(EntryFilter.ALL.standing(Standing.VOID))).containsExactly("张伟 08:00");
        assertThat(names(EntryFilter.ALL.standing(Standing.COUNTING))).containsExactly("王伟 08:10");
        BookTotals totals = book.totals(EntryFilter.ALL, Progress.NONE);
        assertThat(totals).isEqualTo(new BookTotals(2, 1, 0, 1, 0, 0, 0));
        Sheet sheet = book.sheet(EntryFilter.ALL, totals, "", Progress.NONE);
        assertThat(sheet.rowList().getFirst()).contains("登记错人").anyMatch(cell -> "作废".equals(Marked.plain(cell)));
    }

    @Test
    void theTotalsAreTheFiguresOfTheRegister() {
        resident(0, Direction.OUT, "-08:00", "买菜");
        resident(0, Direction.IN, "-09:00", null);
        driver("唐师傅", "15400009876", "甘K12345", "09:00");
        BookTotals totals = book.totals(EntryFilter.ALL.days(TODAY.minusDays(1), TODAY), Progress.NONE);
        GateFigures figures = new GateRegister(town.ledger, town.clock).figures(TODAY.minusDays(1), TODAY);
        assertThat(totals.entered()).isEqualTo(figures.entered());
        assertThat(totals.went()).isEqualTo(figures.left());
        assertThat(totals.companions()).isEqualTo(figures.companions());
        assertThat(totals.lines()).isEqualTo(figures.checks());
    }

    @Test
    void groupsOpenExactlyTheirLines() {
        resident(0, Direction.OUT, "-08:00", "买菜");
        resident(1, Direction.OUT, "08:00", "买菜");
        resident(1, Direction.IN, "08:30", null);
        driver("唐师傅", "15400009876", "甘K12345", "09:00");
        for (EntryGrouping by : EntryGrouping.values()) {
            List<EntryGroup> groups = book.groups(EntryFilter.ALL, by, Progress.NONE);
            assertThat(groups.stream()
                            .mapToLong(group -> group.totals().lines())
                            .sum())
                    .isEqualTo(4);
            for (EntryGroup group : groups) {
                assertThat(names(group.opens())).hasSize((int) group.totals().lines());
                assertThat(book.totals(group.opens(), Progress.NONE)).isEqualTo(group.totals());
            }
        }
        assertThat(book.groups(EntryFilter.ALL, EntryGrouping.DAY, Progress.NONE))
                .extracting(EntryGroup::label)
                .containsExactly("2021-11-12", "2021-11-11");
        assertThat(book.groups(EntryFilter.ALL, EntryGrouping.HOUSEHOLD, Progress.NONE))
                .extracting(EntryGroup::label)
                .containsExactly("1-1-102", "1-1-101");
        assertThat(book.purposes(5)).containsExactly("买菜", "送菜");
    }

    @Test
    void theSheetHoldsWhatIsAskedForAndItsSums() {
        resident(0, Direction.OUT, "08:00", "买菜");
        driver("唐师傅", "15400009876", "甘K12345", "09:00");
        EntryFilter filter = EntryFilter.ALL.category(EntryCategory.SUPPLY);
        Sheet sheet = book.sheet(filter, book.totals(filter, Progress.NONE), "保供配送", Progress.NONE);
        assertThat(sheet.rowList()).hasSize(1);
        assertThat(sheet.rowList().getFirst()).contains("唐师傅", "送菜");
        assertThat(sheet.totals()).contains("1 人次", 2);
    }
}
