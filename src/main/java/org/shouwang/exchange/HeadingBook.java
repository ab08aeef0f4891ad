package org.shouwang.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.sheet.Limits;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// What this office taught the program about foreign lists: its own words for columns, the lists it corrected, and how
/// large a file may be.
public final class HeadingBook {
    /// In megabytes.
    public static final int SMALLEST = 1;

    public static final int LARGEST = 200;
    private static final int USUAL = (int) (Limits.STANDARD.fileBytes() >> 20);
    private static final String MEGABYTES = "import.megabytes";
    private static final Texts T = Texts.of(HeadingBook.class);

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the compound's time zone
    public HeadingBook(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    public List<OwnWord> ownWords() {
        return ledger.read(HeadingStore::words);
    }

    /// The words that are understood without being taught.
    public static List<String> builtIn(Heading heading) {
        return new HeadingWords().list(heading.name());
    }

    /// From now on a column with this title means `heading`, or is passed over where that is null.
    ///
    /// Fault EXCHANGE-03: no word; EXCHANGE-04: the word has a meaning of the office's own already.
    public void add(String word, @Nullable Heading heading) {
        String plain = word.strip();
        String folded = new HeadingWords().plain(plain);
        if (folded.isEmpty()) {
            throw new Fault("EXCHANGE-03", T.get("word.empty"));
        }
        ledger.act(ExchangeAct.ADD_WORD, plain, tx -> {
            HeadingStore.word(tx, folded).ifPresent(there -> {
                throw new Fault("EXCHANGE-04", T.get("word.there", there.word(), said(there.heading())));
            });
            tx.insert("heading_alias", new OwnWord(tx.nextId(), plain, folded, heading));
        });
    }

    public void remove(OwnWord word) {
        ledger.act(ExchangeAct.REMOVE_WORD, word.word(), tx -> tx.delete("heading_alias", word));
    }

    /// The newest first.
    public List<KnownLayout> layouts() {
        return ledger.read(HeadingStore::layouts);
    }

    /// The next list with the same titles is read in this way.
    void keep(List<ListLayout> corrected) {
        if (corrected.isEmpty()) {
            return;
        }
        ledger.act(
                ExchangeAct.KEEP_LAYOUT,
                corrected.getFirst().sheet(),
                tx -> corrected.forEach(layout -> keep(tx, layout)));
    }

    private void keep(Tx tx, ListLayout layout) {
        Optional<KnownLayout> known = HeadingStore.layout(tx, KnownLayout.imprint(layout.titles()));
        KnownLayout now =
                KnownLayout.of(known.map(KnownLayout::id).orElseGet(tx::nextId), layout, LocalDate.now(clock));
        if (known.isPresent()) {
            tx.update("import_layout", now);
        } else {
            tx.insert("import_layout", now);
        }
    }

    public void forget(KnownLayout layout) {
        ledger.act(ExchangeAct.FORGET_LAYOUT, layout.sheet(), tx -> tx.delete("import_layout", layout));
    }

    /// Lists with these titles are read by their words alone again.
    public void forget(ListLayout layout) {
        ledger.act(
                ExchangeAct.FORGET_LAYOUT,
                layout.sheet(),
                tx -> HeadingStore.layout(tx, KnownLayout.imprint(layout.titles()))
                        .ifPresent(known -> tx.delete("import_layout", known)));
    }

    /// The largest file that is read, in megabytes.
    public int megabytes() {
        return ledger.read(q -> HeadingStore.setting(q, MEGABYTES))
                .map(HeadingStore.Setting::value)
                .map(Integer::valueOf)
                .orElse(USUAL);
    }

    /// @param megabytes brought into SMALLEST to LARGEST
    public void megabytes(int megabytes) {
        String value = Integer.toString(Math.clamp(megabytes, SMALLEST, LARGEST));
        ledger.act(ExchangeAct.SET_LIMIT, T.get("limit.said", value), tx -> {
            Optional<HeadingStore.Setting> known = HeadingStore.setting(tx, MEGABYTES);
            if (known.isPresent()) {
                tx.update("setting", new HeadingStore.Setting(known.get().id(), MEGABYTES, value));
            } else {
                tx.insert("setting", new HeadingStore.Setting(tx.nextId(), MEGABYTES, value));
            }
        });
    }

    Limits limits() {
        Limits usual = Limits.STANDARD;
        return new Limits((long) megabytes() << 20, usual.partBytes(), usual.rows(), usual.cells(), usual.sheets());
    }

    HeadingWords words() {
        return new HeadingWords(ownWords());
    }

    /// What a word means, in words.
    public static String said(@Nullable Heading heading) {
        return heading == null ? T.get("word.passedOver") : Texts.name(heading);
    }
}
