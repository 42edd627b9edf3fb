package kz.anyqtama.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People read citations, not codes. */
class CitationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | R7      | п. 7 Правил
            kk | R11     | Қағидалардың 11-тармағы
            ru | S9.2    | пп. 2) п. 9 Стандарта
            en | R5, S3  | Rules, p. 5, Standard, p. 3
            ru | L       | Перечень
            kk | F1      | өтініш нысаны
            en | X1      | X1""")
    void citesAsAnOfficial(String language, String codes, String citation) {
        assertEquals(citation, Texts.in(new Locale(language)).cite(codes));
    }
}
