package org.shouwang.delivery.ui.paste;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.paste.DeliveryPaste;
import org.shouwang.delivery.paste.PasteGround;
import org.shouwang.delivery.paste.PasteLineId;
import org.shouwang.delivery.paste.PasteRow;
import org.shouwang.delivery.paste.PastedLine;
import org.shouwang.delivery.paste.PastedList;

/// A list as it was read: its rows beside the store, and the lines that want nothing.
///
/// @param before when this very list was noted before, null for never
/// @param former the lists of lines that were left for later, for their headings
/// @param left open lines of this list that are kept already, as pasted
record Seen(
        PasteGround ground,
        PastedList list,
        String shop,
        List<PasteRow> rows,
        List<PastedLine> aside,
        @Nullable DeliveryPaste before,
        Map<PasteLineId, PastedList> former,
        Set<String> left) {}
