package kz.anyqtama.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.anyqtama.text.Names;

/** Facts of invented people, as casework would put them together. */
final class Samples {

    static final Names BODY = new Names("Қызылорда облысының әкімдігі", "Акимат Кызылординской области", "Akimat of Kyzylorda region");
    static final Names OCCUPATION = new Names("Жалпы практика дәрігері", "Врач общей практики", "General practice doctor");
    static final Names SECTOR = new Names("Денсаулық сақтау және әлеуметтік қызмет көрсету",
            "Здравоохранение и социальное обслуживание", "Healthcare and social service");
    static final Names CHAIR = new Names("төраға", "председатель", "chair");
    static final Names LEB = new Names("Жергілікті атқарушы орган", "Местный исполнительный орган", "Local executive body");
    static final Names ATAMEKEN = new Names("Қазақстан Республикасының «Атамекен» Ұлттық кәсіпкерлер палатасы",
            "Национальная палата предпринимателей Республики Казахстан «Атамекен»", "National Chamber \"Atameken\"");
    static final Names EDUCATION = new Names("Білім саласындағы аумақтық орган",
            "Территориальный орган в области образования", "Territorial body in the field of education");
    static final LocalDate DAY = LocalDate.of(2025, 3, 12);

    private Samples() {
    }

    static CertificateFacts certificate() {
        return certificate("Йылмаз Әйгүл Өмірқызы", "Yılmaz Aygül", null, 1, null, null);
    }

    static CertificateFacts certificate(String cyrillic, String latin, Names entry, int version, String correction, Names equivalence) {
        return new CertificateFacts("SQ-2025-000123", DAY, BODY, cyrillic, latin, OCCUPATION, entry, SECTOR,
                new Names("Анықтама иесі экономиканың басым салаларында сұранысқа ие көрсетілген кәсіп бойынша Қазақстан Республикасында өз бетінше жұмысқа орналасу үшін біліктілік талаптарына және білім деңгейіне сәйкес келеді.",
                        "Владелец справки соответствует квалификационным требованиям и уровню образования для самостоятельного трудоустройства в Республике Казахстан по указанной профессии, востребованной в приоритетных отраслях экономики.", "-"),
                new Names("Қазақстан Республикасы Денсаулық сақтау және әлеуметтік даму министрінің 2016 жылғы 13 маусымдағы № 503 бұйрығы (Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 14149 болып тіркелген)",
                        "приказ Министра здравоохранения и социального развития Республики Казахстан от 13 июня 2016 года № 503 (зарегистрирован в Реестре государственной регистрации нормативных правовых актов под № 14149)", "-"),
                "7/2", LocalDate.of(2025, 3, 11), DAY, LocalDate.of(2025, 6, 11),
                "Ыбыраев Ә. Қ.", "https://anyqtama.example/check/K7QW-2MXP-9RTD-4HVA", "K7QW-2MXP-9RTD-4HVA",
                version, correction, equivalence);
    }

    static Names equivalence() {
        return new Names("Осы құжат «Электрондық құжат және электрондық цифрлық қолтаңба туралы» Қазақстан Республикасының 2003 жылғы 7 қаңтардағы № 370-II Заңы 7-бабының 1-тармағына сәйкес қағаз тасығыштағы құжатпен бірдей.",
                "Данный документ согласно пункту 1 статьи 7 Закона Республики Казахстан от 7 января 2003 года № 370-II «Об электронном документе и электронной цифровой подписи» равнозначен документу на бумажном носителе.", "-");
    }

    static RefusalFacts refusal(String applicant, String reasoning) {
        return new RefusalFacts("R-2025-000045", DAY, BODY, applicant, "A-2025-000310", LocalDate.of(2025, 3, 5), OCCUPATION,
                List.of(threshold()), reasoning,
                new Names("Жергілікті атқарушы органның шешімдеріне шағым орган басшысына беріледі және тіркелген күнінен бастап бес жұмыс күні ішінде қаралады.",
                        "Жалоба на решения местного исполнительного органа подается руководителю органа и рассматривается в течение пяти рабочих дней со дня регистрации.", "-"),
                "Ыбыраев Ә. Қ.");
    }

    static MissingListFacts missing() {
        return new MissingListFacts("A-2025-000310", LocalDate.of(2025, 3, 5), DAY, BODY, "Йылмаз Әйгүл Өмірқызы", OCCUPATION,
                List.of(new MissingListFacts.Missing(new Names("Жеке басын куәландыратын құжаттың көшірмесі",
                                "Копия документа, удостоверяющего личность", "-"), "S8", null),
                        new MissingListFacts.Missing(new Names("Білімі туралы құжаттардың нотариат куәландырған аудармасы",
                                "Нотариально засвидетельствованный перевод документов об образовании", "-"), "S8",
                                "Перевод не засвидетельствован нотариусом, третья страница нечитаема.")),
                new Names("Құжаттарды толықтырып, осы өтініштің көшірмесі негізінде жаңа өтініш бере аласыз.",
                        "Вы можете дополнить документы и подать новое заявление на основе копии этого.", "-"),
                "Сейітқали Г. Б.");
    }

    static ProtocolFacts protocol(boolean recommended, String reasoning) {
        return new ProtocolFacts("7/2", DAY, BODY,
                List.of(new ProtocolFacts.Member("Нұрғалиев Ерлан Маратұлы", LEB, CHAIR),
                        new ProtocolFacts.Member("Петрова Анна Сергеевна", EDUCATION, null),
                        new ProtocolFacts.Member("Қуанышбаева Ұлпан Ғабитқызы", ATAMEKEN, null)),
                List.of(new ProtocolFacts.Member("Ким Виктор Сергеевич", ATAMEKEN, null)),
                List.of(new ProtocolFacts.Recusal("Петрова Анна Сергеевна", "Состоит в родстве с заявителем")),
                "Йылмаз Әйгүл Өмірқызы", "A-2025-000310", OCCUPATION, SECTOR,
                new Names("Кәсіптік стандарт (Еңбек кодексі 117-бабының 2-тармағы)", "Профессиональный стандарт (пункт 2 статьи 117 Трудового кодекса)", "-"),
                "«Оказание первичной медико-санитарной помощи», 2022",
                List.of(new ProtocolFacts.Criterion(new Names("Жоғары білім", "Высшее образование", "-"), "Диплом № 1234 от 30.06.2012, нотариальный перевод", 3, "R10"),
                        new ProtocolFacts.Criterion(new Names("3 жылдан 10 жылға дейінгі жұмыс тәжірибесі", "Опыт работы от 3 до 10 лет", "-"), "Трудовая книжка, заверенная копия", 4, "R10")),
                List.of(new ProtocolFacts.Period(LocalDate.of(2015, 1, 1), LocalDate.of(2018, 6, 30), "Hacettepe Üniversitesi, дәрігер"),
                        new ProtocolFacts.Period(LocalDate.of(2018, 3, 1), LocalDate.of(2020, 2, 29), "Клиника, врач")),
                5, recommended ? 7 : 4, 5,
                new ProtocolFacts.Votes(recommended ? 2 : 0, recommended ? 0 : 1, 1, !recommended), recommended,
                recommended ? List.of() : List.of(threshold()), reasoning,
                List.of(new ProtocolFacts.Confirmation("Нұрғалиев Ерлан Маратұлы", LocalDateTime.of(2025, 3, 12, 16, 40), null),
                        new ProtocolFacts.Confirmation("Петрова Анна Сергеевна", LocalDateTime.of(2025, 3, 12, 16, 45), null),
                        new ProtocolFacts.Confirmation("Қуанышбаева Ұлпан Ғабитқызы", LocalDateTime.of(2025, 3, 12, 17, 2), "Не согласна с оценкой опыта работы")));
    }

    private static RefusalFacts.Ground threshold() {
        return new RefusalFacts.Ground(new Names("Бағалау нәтижесінің бес балл шекті мәніне жетпеуі",
                "Недостижение порогового значения результата оценки, составляющего пять баллов", "-"), "S9.2");
    }
}
