package org.shouwang.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.Compounds;
import org.shouwang.core.Dwelling;
import org.shouwang.exchange.ChangedFact;
import org.shouwang.exchange.Heading;
import org.shouwang.exchange.HeadingBook;
import org.shouwang.exchange.HouseholdImport;
import org.shouwang.exchange.ListLayout;
import org.shouwang.exchange.MissingDoors;
import org.shouwang.exchange.OfficeLists;
import org.shouwang.exchange.OfficeLists.OfficeList;
import org.shouwang.exchange.RowOutcome;
import org.shouwang.exchange.RowOutcome.State;
import org.shouwang.household.Arrival;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.Households;
import org.shouwang.household.Intake;
import org.shouwang.household.Resident;
import org.shouwang.household.Taken;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marking;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.work.Progress;

class ImportScreenModelTest {
    static final Marking MARKING = new Marking("测试", LocalDateTime.of(2021, 11, 12, 8, 0), "");

    @TempDir
    Path folder;

    TestStore store;
    Clock clock;
    ImportScreenModel model;
    final List<Fault> faults = new ArrayList<>();

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        clock = Clock.fixed(TestStore.START, ZoneId.of("Asia/Shanghai"));
        new Compounds(store.ledger).setUp("银河小区", null, null, BuildingSpec.parse("1-3:2x10x3"));
        model = new ImportScreenModel(store.ledger, new HouseholdImport(store.ledger, clock), Tasks.direct(), clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    Path workbook(String[] heads, Object[]... rows) {
        Path file = folder.resolve("名单.xlsx");
        Sheet sheet = Sheet.named("名单")
                .columns(Arrays.stream(heads).map(head -> Column.text(head, 8)).toList())
                .rows(Arrays.stream(rows).map(Arrays::asList).toList())
                .build();
        Workbooks.write(file, List.of(sheet), MARKING, Progress.NONE);
        return file;
    }

    Path list() {
        return workbook(
                new String[] {"楼栋", "单元", "室", "姓名"},
                new Object[] {"1", "1", "101", "甲"},
                new Object[] {"9", "1", "101", "乙"},
                new Object[] {"1", "1", null, "丙"});
    }

    List<State> states() {
        return model.readingProperty().get().plan().rows().stream()
                .map(RowOutcome::state)
                .toList();
    }

    @Test
    void aWorkbookIsLookedAtBeforeItComesIn() {
        model.open(list(), faults::add);
        assertThat(states()).containsExactly(State.NEW, State.CHECK, State.REFUSED);
        assertThat(new Households(store.ledger, clock).figures().households()).isZero();
        model.wish(wish -> wish.making(true), faults::add);
        assertThat(states()).containsExactly(State.NEW, State.NEW, State.REFUSED);
        model.take(() -> {}, faults::add);
        assertThat(model.readingProperty().get()).isNull();
        assertThat(model.doneProperty().get().taken()).isEqualTo(new Taken(2, 0, 0, 2, 1));
        assertThat(faults).isEmpty();
    }

    @Test
    void theRowsThatDidNotComeInAreSavedWithTheirReasons() {
        model.open(list(), faults::add);
        model.take(() -> {}, faults::add);
        var plan = model.doneProperty().get().plan();
        assertThat(ImportScreenModel.refusedName(plan)).isEqualTo("没有导入的行-名单.xlsx");
        Path saved = folder.resolve("refused.xlsx");
        boolean[] told = new boolean[1];
        model.saveRefused(plan, saved, () -> told[0] = true);
        assertThat(told[0]).isTrue();
        model.open(saved, faults::add);
        assertThat(states()).containsExactly(State.CHECK, State.REFUSED);
    }

    @Test
    void aColumnThatWasMisunderstoodIsCorrected() {
        model.open(workbook(new String[] {"楼栋", "单元", "室", "称呼"}, new Object[] {"1", "1", "101", "甲"}), faults::add);
        assertThat(model.readingProperty().get().plan().rows().getFirst().who()).isEmpty();
        ListLayout layout = model.readingProperty().get().source().layouts().getFirst();
        model.correct(layout.with(3, Heading.NAME), faults::add);
        assertThat(model.readingProperty().get().plan().rows().getFirst().who()).isEqualTo("甲");
    }

    @Test
    void whatChangedMeanwhileIsComparedOnceMoreBeforeAnythingComesIn() {
        model.open(list(), faults::add);
        Intake intake = new Intake(store.ledger, clock);
        HouseholdCard other = HouseholdCard.blank().with(Resident.named("别人"));
        intake.take(
                intake.review(List.of(new Arrival(1, new Dwelling("1", "1", "101"), other)), Progress.NONE),
                "",
                Progress.NONE);
        boolean[] told = new boolean[1];
        model.take(() -> told[0] = true, faults::add);
        assertThat(told[0]).isTrue();
        assertThat(states().getFirst()).isEqualTo(State.REFUSED);
        assertThat(model.doneProperty().get()).isNull();
    }

    @Test
    void aProtectedWorkbookAsksForItsPassword() throws Exception {
        Path plain = list();
        Path locked = folder.resolve("加密.xlsx");
        try (POIFSFileSystem system = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(locked)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("芝麻开门");
            try (OPCPackage container = OPCPackage.open(plain.toFile());
                    OutputStream inside = encryptor.getDataStream(system)) {
                container.save(inside);
            }
            system.writeFilesystem(out);
        }
        model.open(locked, faults::add);
        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("SHEET-08"));
        assertThatThrownBy(() -> model.read(locked, "不对").work(Progress.NONE))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("SHEET-09"));
        model.show(model.read(locked, "芝麻开门").work(Progress.NONE));
        assertThat(states()).hasSize(3);
    }

    @Test
    void aFileThatIsNoListLeavesThePageAsItWas() throws Exception {
        model.open(list(), faults::add);
        Path text = Files.writeString(folder.resolve("名单.csv"), "品名,数量\n口罩,1\n");
        model.open(text, faults::add);
        assertThat(faults).hasSize(1);
        assertThat(states()).hasSize(3);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void aCorrectedListIsReadInTheSameWayNextTimeUntilItIsForgotten() {
        Path file = workbook(new String[] {"楼栋", "单元", "室", "称呼"}, new Object[] {"1", "1", "101", "甲"});
        model.open(file, faults::add);
        ListLayout layout = model.readingProperty().get().source().layouts().getFirst();
        model.correct(layout.with(3, Heading.NAME), faults::add);
        model.take(() -> {}, faults::add);
        assertThat(store.ledger.undoable().orElseThrow().act().name()).isEqualTo("TAKE_IN");
        model.open(workbook(new String[] {"楼棟", "單元", "室", "称 呼"}, new Object[] {"1", "1", "102", "乙"}), faults::add);
        ListLayout again = model.readingProperty().get().source().layouts().getFirst();
        assertThat(again.told()).isEqualTo(ListLayout.Told.MEMORY);
        assertThat(model.readingProperty().get().plan().rows().getFirst().who()).isEqualTo("乙");
        model.forget(again, faults::add);
        assertThat(model.readingProperty().get().plan().rows().getFirst().who()).isEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void aWordOfTheOfficesOwnIsUnderstoodAtOnce() {
        HeadingBook book = new HeadingBook(store.ledger, clock);
        model.open(workbook(new String[] {"楼栋", "单元", "室", "当家的"}, new Object[] {"1", "1", "101", "甲"}), faults::add);
        assertThat(model.readingProperty().get().plan().rows().getFirst().who()).isEmpty();
        book.add("當家的（戶主）", Heading.HOUSEHOLDER_NAME);
        model.refresh(faults::add);
        assertThat(model.readingProperty().get().plan().rows().getFirst().who()).isEqualTo("甲");
        assertThatThrownBy(() -> book.add("当家的", Heading.NAME))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("户主");
        book.remove(book.ownWords().getFirst());
        model.refresh(faults::add);
        assertThat(model.readingProperty().get().plan().rows().getFirst().who()).isEmpty();
    }

    @Test
    void aListWhoseColumnsAreAllUnknownCanBeMatchedByHand() {
        model.open(
                workbook(new String[] {"甲列", "乙列", "丙列"}, new Object[] {"1-1-101", "甲", "15400000001"}), faults::add);
        ListLayout layout = model.readingProperty().get().source().layouts().getFirst();
        model.correct(layout.with(0, Heading.DOOR), faults::add);
        model.correct(
                model.readingProperty().get().source().layouts().getFirst().with(1, Heading.NAME), faults::add);
        assertThat(states()).containsExactly(State.NEW);
    }

    @Test
    void everyListOfEveryOfficeComesInOrIsNamed() {
        for (OfficeList list : OfficeLists.all(folder)) {
            model.open(list.file(), faults::add);
            model.wish(wish -> wish.making(true), faults::add);
            assertThat(states()).as(list.file().toString()).hasSize(list.rows());
            assertThat(states().stream().filter(State::comesIn)).hasSize(list.in());
            model.take(() -> {}, faults::add);
            assertThat(model.doneProperty().get().taken().added()).isEqualTo(list.households());
            assertThat(model.doneProperty().get().plan().refused()).isEqualTo(list.rows() - list.in());
            store.ledger.undo();
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void onlyTheBuildingsThatAreTickedAreMade() {
        model.open(
                workbook(
                        new String[] {"门牌号", "姓名"},
                        new Object[] {"8-1-101", "甲"},
                        new Object[] {"9-1-101", "乙"},
                        new Object[] {"1-1-1101", "丙"}),
                faults::add);
        assertThat(model.readingProperty().get().plan().missing())
                .extracting(MissingDoors::building)
                .containsExactly("1", "8", "9");
        model.wish(wish -> wish.making(true).making("9", false), faults::add);
        assertThat(states()).containsExactly(State.NEW, State.CHECK, State.NEW);
    }

    @Test
    void whatTheListWouldOverwriteCanBeKept() {
        String[] heads = {"门牌号", "姓名", "电话", "民族"};
        model.open(workbook(heads, new Object[] {"1-1-101", "甲", "15400000001", null}), faults::add);
        model.take(() -> {}, faults::add);
        model.open(workbook(heads, new Object[] {"1-1-101", "甲", "15400000002", "汉族"}), faults::add);
        assertThat(ChangedFact.of(model.readingProperty().get().plan()))
                .extracting(ChangedFact::heading)
                .containsExactly(Heading.ETHNICITY, Heading.PHONE);
        model.wish(wish -> wish.keeping(Heading.PHONE, true), faults::add);
        assertThat(ChangedFact.of(model.readingProperty().get().plan()))
                .extracting(ChangedFact::heading)
                .containsExactly(Heading.ETHNICITY);
    }
}
