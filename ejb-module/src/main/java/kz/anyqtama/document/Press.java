package kz.anyqtama.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/** Sets papers as PDF/A-2a on A4: every font within, nothing fetched from elsewhere, its parts named for a reader aloud. */
final class Press {

    /** How the parts of a sheet look. */
    static final String STYLE = style();
    private static final String LIBERATION = "com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-";
    private static final String DEJAVU = "net/sf/jasperreports/fonts/dejavu/DejaVuSerif";
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Press() {
    }

    /** Writes the paper of the facts. */
    static void print(Facts facts, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        // Liberation has the measures of the face of official papers; DejaVu has letters that it lacks.
        font(builder, "Liberation Serif", LIBERATION + "Regular.ttf", 400, FontStyle.NORMAL);
        font(builder, "Liberation Serif", LIBERATION + "Bold.ttf", 700, FontStyle.NORMAL);
        font(builder, "Liberation Serif", LIBERATION + "Italic.ttf", 400, FontStyle.ITALIC);
        font(builder, "DejaVu Serif", DEJAVU + ".ttf", 400, FontStyle.NORMAL);
        font(builder, "DejaVu Serif", DEJAVU + "-Bold.ttf", 700, FontStyle.NORMAL);
        font(builder, "DejaVu Serif", DEJAVU + "-Italic.ttf", 400, FontStyle.ITALIC);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(COLOURS)
                .withProducer("Anyqtama")
                .useUriResolver((base, address) -> address.startsWith("data:") ? address : null)
                .withW3cDocument(sheet(facts).document(), null)
                .toStream(out)
                .run();
    }

    private static Sheet sheet(Facts facts) {
        return switch (facts.kind()) {
            case CERTIFICATE -> CertificateSheet.of((CertificateFacts) facts);
            case PROTOCOL -> ProtocolSheet.of((ProtocolFacts) facts);
            case REFUSAL -> RefusalSheet.of((RefusalFacts) facts);
            case MISSING_LIST -> MissingListSheet.of((MissingListFacts) facts);
        };
    }

    private static void font(PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
        builder.useFont(() -> Press.class.getClassLoader().getResourceAsStream(file), family, weight, style, true);
    }

    private static String style() {
        try (InputStream style = Press.class.getResourceAsStream("paper.css")) {
            return new String(style.readAllBytes(), UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
