package org.shouwang.kit.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Streams an opened .xlsx through the parsers, part by part, each of bounded size.
final class XlsxReader {
    private static final Texts T = Texts.of(Workbooks.class);
    private static final String BINARY = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";

    private final Limits limits;
    private final Sink sink;
    private final Progress progress;

    XlsxReader(Limits limits, Sink sink, Progress progress) {
        this.limits = limits;
        this.sink = sink;
        this.progress = progress;
    }

    void read(OPCPackage container, String fileName)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        if (!container.getPartsByContentType(BINARY).isEmpty()) {
            throw new Fault("SHEET-07", T.get("otherKind", fileName, "XLSB"));
        }
        XSSFReader reader = new XSSFReader(container);
        WorkbookParts parts = new WorkbookParts();
        parse(reader.getWorkbookData(), parts.workbook());
        if (parts.tabs.size() > limits.sheets()) {
            throw new Fault("SHEET-14", T.get("tooManySheets", parts.tabs.size(), limits.sheets()));
        }
        parse(reader.getStylesData(), parts.styles());
        parse(reader.getSharedStringsData(), parts.sharedWords());
        SheetParser.Counter counter = new SheetParser.Counter();
        for (WorkbookParts.Tab tab : parts.tabs) {
            if (sink.sheet(tab.name(), tab.hidden())) {
                parse(reader.getSheet(tab.relation()), new SheetParser(parts, limits, sink, counter, progress));
            }
        }
    }

    private void parse(@Nullable InputStream part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        if (part == null) {
            return;
        }
        try (InputStream in = new Bounded(part, limits.partBytes())) {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            SAXParser parser = factory.newSAXParser();
            // The JDK counts every &amp; of a long list here; with no DOCTYPE there are no other entities to fear.
            parser.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
            parser.setProperty("jdk.xml.totalEntitySizeLimit", "0");
            parser.parse(new InputSource(in), handler);
        }
    }

    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            int read = in.read(bytes, from, count);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new Fault("SHEET-11", T.get("unpacksTooLarge"));
            }
        }
    }
}
