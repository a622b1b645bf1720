package kz.kasip.standards.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading takes time in proportion to the file, whatever it repeats. */
class LargeDocumentsTest {

    private static final int LIMIT_SECONDS = Integer.getInteger("kasip.large.seconds", 5);
    private static final int CHARACTERS = Integer.getInteger("kasip.large", 400_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Полоть грядки и поливать\n",
                "1. Полоть 2. Поливать ",
                "Білімдер: ",
                "Знания: 1. ",
                "Навык 1: ",
                "Трудовая функция ",
                "слово",
                "сло-во-",
                "сло- ",
                "сло-\n",
                "( ",
                "- ",
                "1. ",
                "6 ",
                "01.1 А ",
                "я\t",
                "Я\t\n",
                "|я|\n",
                "<p>",
                "<p ",
                "&amp;",
                "a@",
                "8 (701) ",
                "Тел ",
                "Имя И.",
                "Имя Отец Род ",
                "«",
                "Карточка профессии: \n",
                "Уровень ОРК: Наименование профессии: 6 я, ",
                "Код группы: 1\n"
            })
    void theTimeIsBoundedByTheSize(String piece) {
        String text = Samples.text(Samples.KAZAKH);
        String filling = piece.repeat(CHARACTERS / piece.length());
        for (String place :
                new String[] {"Үлгі министрлігі", "1. Қайрау бұрышын таңдау", "6 Жылыжай агрономы", "A Ауыл"}) {
            byte[] bytes = text.replace(place, filling).getBytes(StandardCharsets.UTF_8);
            assertTimeoutPreemptively(Duration.ofSeconds(LIMIT_SECONDS), () -> read(bytes));
        }
    }

    private static void read(byte[] bytes) {
        try {
            assertThat(DocumentReading.read(bytes, "large").document()).isNotNull();
        } catch (DocumentRefused refused) {
            assertThat(refused.reason())
                    .isIn(
                            DocumentRefused.Reason.UNSAFE,
                            DocumentRefused.Reason.TRUNCATED,
                            DocumentRefused.Reason.NOT_A_STANDARD);
        }
    }
}
