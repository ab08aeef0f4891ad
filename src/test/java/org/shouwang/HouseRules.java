package org.shouwang;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.shouwang.Conditions.callOf;
import static org.shouwang.Conditions.haveNoChangingStaticField;
import static org.shouwang.Conditions.knowOnlyWhomTheyMay;
import static org.shouwang.Conditions.standInANullMarkedPackage;
import static org.shouwang.Conditions.theTimeWithoutAClock;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shouwang.broken.compound.BuildingService;
import org.shouwang.broken.compound.Buildings;
import org.shouwang.broken.compound.SilentStore;
import org.shouwang.broken.compound.ui.CompoundScreen;
import org.shouwang.broken.compound.ui.CompoundScreenModel;
import org.shouwang.broken.core.Dwelling;
import org.shouwang.broken.kit.text.Circle;
import org.shouwang.broken.kit.text.Gossip;
import org.shouwang.broken.ledger.Postman;
import org.shouwang.broken.unmarked.Unmarked;

/// The rules of ARCHITECTURE.md 3, for the house (`org.shouwang`) or for the broken one (`org.shouwang.broken`).
final class HouseRules {
    private static final String[] SQL = {"java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..", "org.postgresql.."};
    private static final String[] SPREADSHEET = {"org.apache.poi..", "org.dhatim.."};
    private static final String[] PDF = {"org.openpdf..", "com.lowagie..", "org.apache.pdfbox.."};
    private static final String[] CONTROLS = {
        "javafx.scene..", "javafx.stage..", "javafx.css..", "javafx.application..", "org.controlsfx..", "atlantafx.."
    };

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    List<HouseRule> all() {
        return List.of(
                rule(
                        "every room knows only whom it may know",
                        classes().should(knowOnlyWhomTheyMay(new Rooms(root))),
                        "a room can be understood, tested and changed with the rooms beneath it alone",
                        Buildings.class),
                rule(
                        "kit rooms form no circle",
                        slices().matching(root + ".kit.(*)..").should().beFreeOfCycles(),
                        "a tool that needs another must stand above it",
                        Circle.class),
                rule(
                        "books form no circle",
                        slices().matching(root + ".(*)..").should().beFreeOfCycles(),
                        "two books that need each other are one book",
                        Buildings.class),
                rule(
                        "kit imports only kit",
                        noClasses().that(in("kit..")).should().dependOnClassesThat(houseWithout("kit..")),
                        "a tool knows no word of the branch",
                        Gossip.class),
                rule(
                        "core is plain Java and kit.text",
                        classes()
                                .that(in("core.."))
                                .should()
                                .onlyDependOnClassesThat(resideInAnyPackage(
                                        "java..", "org.jspecify..", root + ".core..", root + ".kit.text..")),
                        "shared words must be usable everywhere; a word may refuse, so it may speak (decision 0002)",
                        Dwelling.class),
                rule(
                        "ledger knows core, kit.db, kit.text, kit.time and kit.work",
                        noClasses()
                                .that(in("ledger.."))
                                .should()
                                .dependOnClassesThat(houseWithout(
                                        "ledger..", "core..", "kit.db..", "kit.text..", "kit.time..", "kit.work..")),
                        "the door to the store opens for every book, so it knows none",
                        Postman.class),
                rule(
                        "JavaFX stays in ui, kit.fx, kit.paper and app",
                        noClasses()
                                .that(outside("..ui..", "kit.fx..", "kit.paper..", "app.."))
                                .should()
                                .dependOnClassesThat(resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")),
                        "the books serve the command line and the tests as well as the window",
                        Buildings.class),
                rule(
                        "a ScreenModel knows no control",
                        noClasses()
                                .that()
                                .haveNameMatching(".*ScreenModel(\\$.*)?")
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(CONTROLS)),
                        "what is decided can be tested without a window",
                        CompoundScreenModel.class),
                rule(
                        "SQL stays in kit.db and the stores",
                        noClasses()
                                .that(outside("kit.db.."))
                                .and()
                                .haveNameNotMatching(".*Store(\\$.*)?")
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(SQL)),
                        "the store can change without the verbs noticing",
                        Buildings.class),
                rule(
                        "stores are package-private",
                        classes()
                                .that(outside("kit.."))
                                .and()
                                .haveSimpleNameEndingWith("Store")
                                .should()
                                .notBePublic(),
                        "nobody reaches past the verbs of a book to its rows",
                        SilentStore.class),
                rule("spreadsheet library in kit.sheet", only("kit.sheet..", SPREADSHEET), ONE_ROOM, Buildings.class),
                rule("PDF libraries in kit.paper", only("kit.paper..", PDF), ONE_ROOM, Buildings.class),
                rule("code library in kit.paper", only("kit.paper..", "com.google.zxing.."), ONE_ROOM, Buildings.class),
                rule(
                        "solver library in roster.solver",
                        only("roster.solver..", "com.google.ortools.."),
                        ONE_ROOM,
                        Buildings.class),
                rule(
                        "pinyin library in kit.text",
                        only("kit.text..", "net.sourceforge.pinyin4j.."),
                        ONE_ROOM,
                        Buildings.class),
                rule(
                        "cryptographic library in kit.db",
                        only("kit.db..", "org.bouncycastle.."),
                        ONE_ROOM,
                        Buildings.class),
                rule(
                        "only the ledger changes the store",
                        noClasses()
                                .that(outside("ledger..", "kit.db.."))
                                .should()
                                .callMethodWhere(callOf("Database", "change").or(callOf("Database", "takeBack"))),
                        "no change without a name, a right and an audit line",
                        Buildings.class),
                rule(
                        "a screen never touches the store",
                        noClasses()
                                .that(in("..ui.."))
                                .should()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName(root + ".kit.db.Database")
                                .orShould()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName(root + ".kit.db.Query")
                                .orShould()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName(root + ".kit.db.Tx"),
                        "screens speak the verbs of the books, through Tasks",
                        CompoundScreen.class),
                rule(
                        "threads only in kit.fx and the solver",
                        noClasses()
                                .that(outside("kit.fx..", "kit.db..", "app..", "roster.solver.."))
                                .and()
                                .doNotHaveFullyQualifiedName(root + ".Main")
                                .should()
                                .dependOnClassesThat()
                                .haveNameMatching("java\\.lang\\.Thread|java\\.util\\.concurrent\\.(Executor.*|"
                                        + ".*ExecutorService|CompletableFuture|ForkJoin.*)|javafx\\.concurrent\\..*")
                                .orShould()
                                .callMethodWhere(callOf("Platform", "runLater")),
                        "progress, cancelling and errors of slow work have one place, kit.fx.Tasks",
                        CompoundScreen.class),
                rule(
                        "no time without a clock",
                        noClasses().should().callCodeUnitWhere(theTimeWithoutAClock()),
                        "a shift over midnight must be testable at noon",
                        Buildings.class),
                rule(
                        "only app takes the machine's clock",
                        noClasses()
                                .that(outside("app.."))
                                .should()
                                .callMethodWhere(callOf("Clock", "systemDefaultZone")
                                        .or(callOf("Clock", "systemUTC"))
                                        .or(callOf("Clock", "system"))
                                        .or(callOf("InstantSource", "system"))),
                        "the clock is handed in from the roof",
                        Buildings.class),
                rule("no static state", classes().should(haveNoChangingStaticField()), ONE_DESK, Buildings.class),
                rule(
                        "no locator, no singleton, no bus",
                        noClasses()
                                .should()
                                .callMethodWhere(callOf("ServiceLoader", "load"))
                                .orShould()
                                .dependOnClassesThat()
                                .haveSimpleName("EventBus")
                                .orShould()
                                .haveNameMatching(".*(Singleton|Locator|Registry|EventBus)"),
                        ONE_DESK,
                        SilentStore.class),
                rule(
                        "standard streams only in app.Commands and Main",
                        noClasses()
                                .that()
                                .haveNameNotMatching(Pattern.quote(root) + "\\.(Main|app\\.Commands)(\\$.*)?")
                                .should()
                                .accessField(System.class, "out")
                                .orShould()
                                .accessField(System.class, "err")
                                .orShould()
                                .callMethodWhere(callOf("Throwable", "printStackTrace")
                                        .or(callOf("Exception", "printStackTrace"))),
                        "people read sentences, the log reads codes",
                        Buildings.class),
                rule(
                        "names of the office, not of the workshop",
                        noClasses()
                                .should()
                                .haveNameMatching(
                                        ".*(Service|Manager|Helper|Utils?|Impl|DTO|Dto|Controller|Factory)(\\$.*)?"),
                        "a class that is named for a thing of the office tells where a line belongs",
                        BuildingService.class),
                rule(
                        "every room is null-marked",
                        classes()
                                .that()
                                .resideOutsideOfPackage(root)
                                .and()
                                .haveSimpleNameNotEndingWith("package-info")
                                .should(standInANullMarkedPackage()),
                        "NullAway looks only where the package asks it to",
                        Unmarked.class));
    }

    private static final String ONE_ROOM = "a library that one room uses can be replaced in one room";
    private static final String ONE_DESK = "app.Desk wires everything by hand, once, where one can read it";

    private static HouseRule rule(String name, ArchRule rule, String because, Class<?> brokenBy) {
        return new HouseRule(name, rule.allowEmptyShould(true).because(because), brokenBy);
    }

    private ArchRule only(String room, String... packages) {
        return noClasses().that(outside(room)).should().dependOnClassesThat(resideInAnyPackage(packages));
    }

    private DescribedPredicate<JavaClass> in(String... rooms) {
        return resideInAnyPackage(Stream.of(rooms)
                .map(room -> room.startsWith("..") ? room : root + "." + room)
                .toArray(String[]::new));
    }

    private DescribedPredicate<JavaClass> outside(String... rooms) {
        return not(in(rooms));
    }

    /// Classes of the house, but not of these rooms.
    private DescribedPredicate<JavaClass> houseWithout(String... rooms) {
        return resideInAnyPackage(root + "..").and(outside(rooms));
    }
}
