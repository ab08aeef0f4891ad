package org.shouwang.kit.paper;

import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPageable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Prints pages on a printer of the user's choice, exactly as previewed.
final class PrintJob {
    private static final Texts T = Texts.of(Papers.class);

    private static final float A4_FROM = 720;
    private static final float A3_FROM = 1000;

    private final PDDocument document;
    private final String name;

    PrintJob(PDDocument document, String name) {
        this.document = document;
        this.name = name;
    }

    boolean run() {
        if (GraphicsEnvironment.isHeadless()) {
            throw new Fault("PAPER-01", T.get("noScreen"));
        }
        if (PrinterJob.lookupPrintServices().length == 0) {
            throw new Fault("PAPER-02", T.get("noPrinter"));
        }
        try {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setJobName(name);
            job.setPageable(new PDFPageable(document));
            PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
            wishes.add(paper());
            wishes.add(new JobName(name, null));
            if (!job.printDialog(wishes)) {
                return false;
            }
            job.print(wishes);
            return true;
        } catch (PrinterException e) {
            throw new Fault("PAPER-03", T.get("refused"), e);
        }
    }

    /// The usual paper that the first page comes nearest to.
    private MediaSizeName paper() {
        PDRectangle page = document.getPage(0).getMediaBox();
        float longer = Math.max(page.getWidth(), page.getHeight());
        if (longer > A3_FROM) {
            return MediaSizeName.ISO_A3;
        }
        return longer < A4_FROM ? MediaSizeName.ISO_A5 : MediaSizeName.ISO_A4;
    }
}
