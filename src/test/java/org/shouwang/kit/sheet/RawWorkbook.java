package org.shouwang.kit.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes an .xlsx from bare XML, so that tests can make what no library would write.
final class RawWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private String workbookProperties = "";
    private String state = "";
    private String styles = "";
    private String shared = "";

    RawWorkbook from1904() {
        workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    RawWorkbook hidden() {
        state = " state=\"hidden\"";
        return this;
    }

    /// Style n+1 shows numbers by format id `ids[n]`; codes are `<numFmt …/>` elements.
    RawWorkbook formats(String codes, int... ids) {
        StringBuilder xfs = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int id : ids) {
            xfs.append("<xf numFmtId=\"").append(id).append("\"/>");
        }
        styles = "<numFmts>" + codes + "</numFmts><cellXfs>" + xfs + "</cellXfs>";
        return this;
    }

    RawWorkbook shared(String items) {
        shared = items;
        return this;
    }

    Path write(Path file, String rows) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Default Extension="xml" ContentType="application/xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$sworksheet+xml"/>
                    <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/>
                    <Override PartName="/xl/sharedStrings.xml" ContentType="%1$ssharedStrings+xml"/>
                    </Types>""".formatted(TYPE));
            part(zip, "_rels/.rels", """
                    <Relationships xmlns="%s"><Relationship Id="r1" Type="%s/officeDocument" Target="xl/workbook.xml"/>
                    </Relationships>""".formatted(RELS, DOC));
            part(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="%1$s"><Relationship Id="r1" Type="%2$s/worksheet" Target="worksheets/sheet1.xml"/>
                    <Relationship Id="r2" Type="%2$s/styles" Target="styles.xml"/>
                    <Relationship Id="r3" Type="%2$s/sharedStrings" Target="sharedStrings.xml"/>
                    </Relationships>""".formatted(RELS, DOC));
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="%s" xmlns:r="%s">%s<sheets><sheet name="甲" sheetId="1" r:id="r1"%s/></sheets>
                    </workbook>""".formatted(MAIN, DOC, workbookProperties, state));
            part(zip, "xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + styles + "</styleSheet>");
            part(zip, "xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + shared + "</sst>");
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
