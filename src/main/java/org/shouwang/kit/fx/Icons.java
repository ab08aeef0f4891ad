package org.shouwang.kit.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedALIkonHandler;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The pictures beside words, by what they mean in the office.
public enum Icons {
    TODAY(Material2OutlinedMZ.TODAY),
    MAP(Material2OutlinedAL.GRID_ON),
    HOUSEHOLD(Material2OutlinedMZ.PEOPLE),
    BUILDING(Material2OutlinedAL.APARTMENT),
    HEADS(Material2OutlinedAL.HOW_TO_REG),
    GATE(Material2OutlinedMZ.SENSOR_DOOR),
    ROSTER(Material2OutlinedAL.EVENT_NOTE),
    DELIVERY(Material2OutlinedAL.LOCAL_SHIPPING),
    SUPPLY(Material2OutlinedAL.ARCHIVE),
    DONATION(Material2OutlinedAL.CARD_GIFTCARD),
    FUND(Material2OutlinedAL.ACCOUNT_BALANCE_WALLET),
    SAMPLING(Material2OutlinedAL.COLORIZE),
    VISIT(Material2OutlinedAL.DIRECTIONS_WALK),
    SERVICE(Material2OutlinedMZ.SUPPORT_AGENT),
    ENVIRONMENT(Material2OutlinedAL.CLEAN_HANDS),
    PUBLICITY(Material2OutlinedAL.CAMPAIGN),
    LIST(Material2OutlinedAL.LIST_ALT),
    BRANCH(Material2OutlinedAL.GROUPS),
    REPORT(Material2OutlinedAL.ASSESSMENT),
    IMPORT(Material2OutlinedAL.FILE_UPLOAD),
    EXPORT(Material2OutlinedAL.GET_APP),
    SETTINGS(Material2OutlinedMZ.SETTINGS),
    BACKUP(Material2OutlinedAL.BACKUP),
    AUDIT(Material2OutlinedAL.HISTORY),
    ADD(Material2OutlinedAL.ADD),
    REMOVE(Material2OutlinedMZ.REMOVE),
    EDIT(Material2OutlinedAL.EDIT),
    DELETE(Material2OutlinedAL.DELETE),
    CLOSE(Material2OutlinedAL.CLOSE),
    CHECK(Material2OutlinedAL.CHECK),
    SEARCH(Material2OutlinedMZ.SEARCH),
    FILTER(Material2OutlinedAL.FILTER_LIST),
    PRINT(Material2OutlinedMZ.PRINT),
    PDF(Material2OutlinedMZ.PICTURE_AS_PDF),
    EXCEL(Material2OutlinedAL.BORDER_ALL),
    PERSON(Material2OutlinedMZ.PERSON),
    HOME(Material2OutlinedAL.HOME),
    PHONE(Material2OutlinedMZ.PHONE),
    CAR(Material2OutlinedAL.DIRECTIONS_CAR),
    CARD(Material2OutlinedAL.ASSIGNMENT_IND),
    LOCK(Material2OutlinedAL.LOCK),
    UNDO(Material2OutlinedMZ.UNDO),
    REDO(Material2OutlinedMZ.REDO),
    SWAP(Material2OutlinedMZ.SWAP_HORIZ),
    COPY(Material2OutlinedAL.CONTENT_COPY),
    PASTE(Material2OutlinedAL.CONTENT_PASTE),
    COLUMNS(Material2OutlinedMZ.VIEW_COLUMN),
    MENU(Material2OutlinedMZ.MENU),
    MORE(Material2OutlinedMZ.MORE_HORIZ),
    LEFT(Material2OutlinedAL.CHEVRON_LEFT),
    RIGHT(Material2OutlinedAL.CHEVRON_RIGHT),
    DOWN(Material2OutlinedAL.KEYBOARD_ARROW_DOWN),
    UP(Material2OutlinedAL.KEYBOARD_ARROW_UP),
    COLLAPSE(Material2OutlinedAL.FIRST_PAGE),
    EXPAND(Material2OutlinedAL.LAST_PAGE),
    ZOOM_IN(Material2OutlinedMZ.ZOOM_IN),
    ZOOM_OUT(Material2OutlinedMZ.ZOOM_OUT),
    WARNING(Material2OutlinedMZ.WARNING),
    ERROR(Material2OutlinedAL.ERROR_OUTLINE),
    INFO(Material2OutlinedAL.INFO),
    DONE(Material2OutlinedAL.CHECK_CIRCLE),
    CLOCK(Material2OutlinedAL.ACCESS_TIME),
    FOLDER(Material2OutlinedAL.FOLDER_OPEN),
    SAVE(Material2OutlinedMZ.SAVE),
    REFRESH(Material2OutlinedMZ.REFRESH),
    AUTO(Material2OutlinedAL.FLASH_AUTO),
    PIN(Material2OutlinedMZ.PUSH_PIN),
    SHIELD(Material2OutlinedMZ.SECURITY),
    HELP(Material2OutlinedAL.HELP_OUTLINE);

    private final Ikon ikon;

    Icons(Ikon ikon) {
        this.ikon = ikon;
    }

    /// A new node of it, coloured and sized by the style sheet (a letter of the icon font, so that it grows with
    /// the words).
    public Label node() {
        Label icon = new Label(Character.toString(ikon.getCode()));
        icon.getStyleClass().add("icon");
        icon.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        icon.setStyle("-fx-font-family: '" + Letters.OUTLINED.getFamily() + "';");
        icon.setFocusTraversable(false);
        icon.setAccessibleText("");
        return icon;
    }

    /// The same in a size of its own, in hundredths of the letters around it: 200 is twice as high.
    public Label node(int percent) {
        Label icon = node();
        icon.setStyle(icon.getStyle() + "-fx-font-size: " + percent / 100.0 + "em;");
        return icon;
    }

    /// The icon font of the library, loaded once.
    private static final class Letters {
        static final Font OUTLINED = load(new Material2OutlinedALIkonHandler());

        private static Font load(IkonHandler handler) {
            try (InputStream in = handler.getFontResourceAsStream()) {
                return Font.loadFont(in, 16);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
