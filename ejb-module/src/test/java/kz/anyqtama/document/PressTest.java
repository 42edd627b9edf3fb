package kz.anyqtama.document;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.anyqtama.text.Names;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PressTest {

    private static final String LONG = "Қабілеті мен біліктілігі жеткіліксіз, өйткені ұсынылған құжаттар һәм мәліметтер расталмаған. ".repeat(120);
    private static final Path PAPERS = Path.of("target", "papers");

    static Stream<Arguments> papers() {
        return Stream.of(
                Arguments.of("certificate", Samples.certificate()),
                Arguments.of("certificate-corrected", Samples.certificate("Йылмаз Әйгүл Өмірқызы", "Yılmaz Aygül",
                        new Names("Ұйымның басшысы", "Руководитель организации", "-"), 2, "Исправлена буква в имени", Samples.equivalence())),
                Arguments.of("refusal", Samples.refusal("Йылмаз Әйгүл Өмірқызы", "Стаж не подтвержден.\nБаллы: 4.")),
                Arguments.of("refusal-long", Samples.refusal("Йылмаз Әйгүл Өмірқызы", LONG)),
                Arguments.of("missing", Samples.missing()),
                Arguments.of("protocol", Samples.protocol(true, "Білімі мен тәжірибесі кәсіпке сәйкес келеді.")),
                Arguments.of("protocol-refusal", Samples.protocol(false, LONG)));
    }

    @BeforeAll
    static void foundry() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        Files.createDirectories(PAPERS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    @Tag("R13")
    @Tag("S5")
    void everyPaperIsArchivable(String name, Facts facts) throws Exception {
        byte[] pdf = print(facts);
        Files.write(PAPERS.resolve(name + ".pdf"), pdf);
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_A);
                var validator = foundry.createValidator(PDFAFlavour.PDFA_2_A, false)) {
            var result = validator.validate(parser);
            assertTrue(result.isCompliant(), () -> result.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::getMessage).distinct().collect(Collectors.joining("\n")));
            assertTrue(result.getTotalAssertions() > 100, "nothing was checked");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void everyPaperNamesTheBodyInBothLanguagesAndHasItsNumberAndPages(String name, Facts facts) throws IOException {
        String text = text(print(facts));
        assertAll(
                () -> assertTrue(text.contains(Samples.BODY.kk().toUpperCase()), text),
                () -> assertTrue(text.contains(Samples.BODY.ru().toUpperCase()), text),
                () -> assertTrue(text.contains("1 / "), text),
                () -> assertFalse(text.contains("#"), "a letter has no glyph"),
                () -> assertFalse(text.contains("null"), text));
    }

    @Test
    @Tag("F3")
    @Tag("R11")
    void theCertificateSaysWhatItsFormAsks() throws IOException {
        String text = text(print(Samples.certificate()));
        for (String asked : List.of("№ SQ-2025-000123", "АНЫҚТАМА", "СПРАВКА", "Йылмаз Әйгүл Өмірқызы", "Yılmaz Aygül",
                "Жалпы практика дәрігері", "Врач общей практики", "№ 14149", "12 марта 2025 года",
                "2025 жылғы 11 наурыздағы № 7/2 хаттама", "протокол № 7/2 от 11 марта 2025 года",
                "2025 жылғы 12 наурыздан бастап 2025 жылғы 11 маусымды қоса алғанға дейін",
                "с 12 марта 2025 года по 11 июня 2025 года включительно", "Ыбыраев Ә. Қ.", "K7QW-2MXP-9RTD-4HVA")) {
            assertTrue(text.contains(asked), () -> asked + " is not in\n" + text);
        }
    }

    @Test
    @Tag("F3")
    void theCertificateFitsOnePage() throws IOException {
        Facts fullest = (Facts) papers().skip(1).findFirst().orElseThrow().get()[1];
        assertEquals(1, pages(print(fullest)));
    }

    @Test
    void theCertificateCarriesItsCheckAddress() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(print(Samples.certificate()))) {
            var page = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page)));
            assertEquals(Samples.certificate().checkUrl(), new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText());
        }
    }

    @Test
    @Tag("R9")
    @Tag("R8")
    @Tag("R10")
    void theProtocolSaysWhoMetWhatWasFoundAndHowItWasVoted() throws IOException {
        String text = text(print(Samples.protocol(false, "Тәжірибе расталмаған.")));
        for (String asked : List.of("ХАТТАМА", "7/2", "Нұрғалиев Ерлан Маратұлы", "төраға", "Ким Виктор Сергеевич",
                "Состоит в родстве с заявителем", "Кәсіптік стандарт", "Диплом № 1234", "01.01.2015", "29.02.2020",
                "подпункт 2) пункта 9 Стандарта", "Қағидалардың 10‑тармағы", "Рекомендуется отказать в выдаче справки", "Тәжірибе расталмаған.", "12.03.2025 17:02",
                "Не согласна с оценкой опыта работы", "решающим стал голос председателя")) {
            assertTrue(text.toUpperCase().contains(asked.toUpperCase()), () -> asked + " is not in\n" + text);
        }
    }

    @Test
    @Tag("R12")
    @Tag("R23")
    @Tag("S5")
    @Tag("S9")
    void theRefusalSaysItsGroundsAndHowToComplain() throws IOException {
        String text = text(print(Samples.refusal("Йылмаз Әйгүл Өмірқызы", "Стаж не подтвержден.")));
        for (String asked : List.of("R-2025-000045", "A-2025-000310", "5 марта 2025 года", "Стандарттың 9‑тармағының 2) тармақшасы", "Стаж не подтвержден.",
                "подается руководителю органа", "бес балл")) {
            assertTrue(text.contains(asked), () -> asked + " is not in\n" + text);
        }
    }

    @Test
    @Tag("R7")
    @Tag("S8")
    void theListOfWhatIsMissingSaysWhatIsWrongWithEachDocument() throws IOException {
        String text = text(print(Samples.missing()));
        for (String asked : List.of("Копия документа, удостоверяющего личность", "Не представлен", "Ұсынылмаған",
                "третья страница нечитаема", "подать новое заявление")) {
            assertTrue(text.contains(asked), () -> asked + " is not in\n" + text);
        }
    }

    @Test
    void longTextGoesOnOverPagesToItsLastWord() throws IOException {
        byte[] pdf = print(Samples.refusal("Йылмаз Әйгүл", LONG + "СОҢЫ"));
        assertAll(() -> assertTrue(pages(pdf) > 2), () -> assertTrue(text(pdf).contains("СОҢЫ")));
    }

    @Test
    void aWordLongerThanTheLineStaysOnThePaper() throws IOException {
        String word = "Ж".repeat(400);
        String text = text(print(Samples.refusal(word, "Себебі")));
        assertEquals(400, text.chars().filter(c -> c == 'Ж').count() - text(print(Samples.refusal("", "Себебі"))).chars().filter(c -> c == 'Ж').count());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatPeopleWriteIsTextAndNothingElse(String written, String shown) throws IOException {
        String text = text(print(Samples.refusal(written, written)));
        assertTrue(text.contains(shown), text);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("<script>alert(1)</script>", "<script>alert(1)</script>"),
                Arguments.of("</div></body></html>&amp;", "</div></body></html>&amp;"),
                Arguments.of("<img src='file:///etc/passwd'/>", "<img src='file:///etc/passwd'/>"),
                Arguments.of("{0} '' {x}", "{0} '' {x}"),
                Arguments.of("Ali\u202egpj.exe\u0000\u0007", "Aligpj.exe"),
                Arguments.of("]]><!--", "]]><!--"));
    }

    private static byte[] print(Facts facts) throws IOException {
        var out = new ByteArrayOutputStream();
        Press.print(facts, out);
        return out.toByteArray();
    }

    private static int pages(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return pdf.getNumberOfPages();
        }
    }

    /** The text as a reader would copy it, lines joined. */
    private static String text(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            return stripper.getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
