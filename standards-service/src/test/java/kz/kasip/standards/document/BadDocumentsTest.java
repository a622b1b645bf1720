package kz.kasip.standards.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import kz.kasip.standards.document.DocumentRefused.Reason;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadDocumentsTest {

    static Reason refused(byte[] bytes) {
        return refusal(bytes).reason();
    }

    private static DocumentRefused refusal(byte[] bytes) {
        return catchThrowableOfType(DocumentRefused.class, () -> DocumentReading.read(bytes, "file"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void nothingIsEmpty() {
        assertThat(refused(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(refused(utf8(" \n\t\r\n "))).isEqualTo(Reason.EMPTY);
        assertThat(refused(Samples.archive("<w:p/>", null))).isEqualTo(Reason.EMPTY);
    }

    @Test
    void picturesAndOtherBytesAreOfNoKnownFormat() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

        assertThat(refused(picture)).isEqualTo(Reason.FORMAT);
        assertThat(refused(utf8("%PDF-1.7 ..."))).isEqualTo(Reason.DAMAGED);
        assertThat(refused(new byte[] {'a', 0, 'b'})).isEqualTo(Reason.FORMAT);
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void anEncryptedDocumentAndAnOldOneAreToldApart() throws IOException, GeneralSecurityException {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        info.getEncryptor().confirmPassword("secret");
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OutputStream stream = info.getEncryptor().getDataStream(container)) {
                stream.write(Samples.docx(Samples.text(Samples.RUSSIAN)));
            }
            container.writeFilesystem(encrypted);
        }
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[10_000]), "WordDocument");
            container.writeFilesystem(old);
        }

        assertThat(refused(encrypted.toByteArray())).isEqualTo(Reason.ENCRYPTED);
        assertThat(refused(old.toByteArray())).isEqualTo(Reason.FORMAT);
        assertThat(refusal(old.toByteArray())).hasMessageContaining("old kind (doc)");
    }

    @Test
    void otherFilesOfTextAreNamed() {
        assertThat(refusal(utf8("MIME-Version: 1.0\nContent-Type: multipart/related")))
                .hasMessageContaining("web archive");
        assertThat(refusal(utf8("<?xml version=\"1.0\"?><pkg:package/>"))).hasMessageContaining("XML");
        assertThat(refusal(utf8("{\\rtf1 }"))).hasMessageContaining("rich text");
        assertThat(refusal(new byte[] {'a', 0, 'b', 0})).hasMessageContaining("control byte");
    }

    @Test
    void aWrongByteIsNamedByItsOffset() {
        DocumentRefused refusal = refusal("Жоба".getBytes(Charset.forName("windows-1251")));

        assertThat(refusal.reason()).isEqualTo(Reason.NOT_UTF_8);
        assertThat(refusal.offset()).isZero();
        byte[] late = utf8(Samples.text(Samples.KAZAKH));
        late[5_001] = (byte) 0xFF;
        assertThat(refusal(late).offset()).isBetween(4_999L, 5_001L);
        assertThat(refused(Arrays.copyOf(utf8("абв"), 5))).isEqualTo(Reason.NOT_UTF_8);
    }

    @Test
    void runningTextIsNoStandard() {
        assertThat(refused(utf8("Пчёлы летят домой.\nМёд остаётся в улье."))).isEqualTo(Reason.NOT_A_STANDARD);
        assertThat(refused(utf8("| a | b |\n|---|---|\n| 1 | 2 |"))).isEqualTo(Reason.NOT_A_STANDARD);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 80})
    void aTextCutBeforeItsLastChapterIsTruncated(int percent) {
        String text = Samples.text(Samples.KAZAKH);

        assertThat(refused(utf8(text.substring(0, text.length() * percent / 100))))
                .isEqualTo(Reason.TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 50, 95})
    void aWordFileCutAnywhereIsDamaged(int percent) {
        byte[] whole = Samples.docx(Samples.text(Samples.RUSSIAN));

        assertThat(refused(Arrays.copyOf(whole, whole.length * percent / 100))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aZipBombIsUnsafe() {
        byte[] bomb = Samples.archive("<w:p><w:r><w:t>" + "0".repeat(60_000_000) + "</w:t></w:r></w:p>", null);

        assertThat(bomb.length).isLessThan(200_000);
        assertThat(refused(bomb)).isEqualTo(Reason.UNSAFE);
    }

    @Test
    void entitiesAreUnsafe() {
        String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        String xml =
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\""
                        + word + "\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";

        assertThat(refused(Samples.archive(xml, null))).isEqualTo(Reason.UNSAFE);
    }

    @Test
    void endlessNestingIsUnsafe() {
        String body = "<w:tbl><w:tr><w:tc>".repeat(2_000) + "</w:tc></w:tr></w:tbl>".repeat(2_000);

        assertThat(refused(Samples.archive(body, null))).isEqualTo(Reason.UNSAFE);
    }

    @Test
    void brokenXmlIsDamaged() {
        assertThat(refused(Samples.archive("<w:p><w:r></w:p>", null))).isEqualTo(Reason.DAMAGED);
    }

    @Property(tries = 500)
    void anyBytesGiveADocumentOrARefusal(@ForAll byte[] bytes) {
        try {
            assertThat(DocumentReading.read(bytes, "file").document()).isNotNull();
        } catch (DocumentRefused refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    @Property(tries = 300)
    void anyWordFileWithBytesChangedGivesADocumentOrARefusal(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = WORD.clone();
        for (int i = random.nextInt(1, 20); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        anyBytesGiveADocumentOrARefusal(bytes);
    }

    private static final byte[] WORD = Samples.docx(Samples.text(Samples.RUSSIAN));
}
