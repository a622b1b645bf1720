package kz.kasip.standards.document.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Fonts as far as text needs them: what their codes mean and how wide they are, not how they look. */
final class PdfFonts {

    private static final String OWN_FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        // PDFBox else looks through all fonts of the machine and writes what it finds into a home directory
        FontMappers.set(new OneFont());
    }

    private PdfFonts() {}

    /** What a code means, with ligatures taken apart; null where the font does not say. */
    static String text(PDFont font, int code) {
        String text = font.toUnicode(code);
        if (text == null || text.length() == 1 && text.charAt(0) < '\uE000') {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                // symbol fonts put bullets and ticks into the private area, where they have no meaning as text
                .map(c -> Character.getType(c) == Character.PRIVATE_USE ? '\u2022' : c)
                .forEach(plain::appendCodePoint);
        return plain.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB4F)
                ? Normalizer.normalize(plain, Normalizer.Form.NFKC)
                : plain.toString();
    }

    /** Chooses a font after its program is put aside, which text does not need where the codes say what they mean. */
    static final class Choice extends SetFontAndSize {
        private final PdfSheets sheets;
        private final PdfBudget budget;

        Choice(PdfSheets sheets, PdfBudget budget) {
            super(sheets);
            this.sheets = sheets;
            this.budget = budget;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (!operands.isEmpty() && operands.getFirst() instanceof COSName name && sheets.getResources() != null) {
                COSDictionary fonts = sheets.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
                COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
                if (font != null) {
                    prune(font);
                }
            }
            super.process(operator, operands);
        }

        private void prune(COSDictionary font) throws IOException {
            check(font.getDictionaryObject(COSName.TO_UNICODE));
            check(font.getDictionaryObject(COSName.ENCODING));
            COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
            COSDictionary drawn = font;
            if (descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary d) {
                drawn = d;
            }
            COSDictionary descriptor = drawn.getCOSDictionary(COSName.FONT_DESC);
            if (descriptor != null) {
                descriptor.removeItem(COSName.FONT_FILE2);
                if (font.getDictionaryObject(COSName.TO_UNICODE) != null) {
                    descriptor.removeItem(COSName.FONT_FILE);
                    descriptor.removeItem(COSName.FONT_FILE3);
                }
            }
        }

        private void check(COSBase map) throws IOException {
            if (map instanceof COSStream stream && !stream.containsKey(CHECKED)) {
                stream.setBoolean(CHECKED, true);
                budget.clock();
                try (InputStream in = stream.createInputStream()) {
                    PdfCodeMap.check(in.readAllBytes());
                }
            }
        }
    }

    private static final COSName CHECKED = COSName.getPDFName("KasipChecked");

    /** The one font that PDFBox brings stands for all that a file does not. */
    private static final class OneFont implements FontMapper {
        private TrueTypeFont font;

        private synchronized TrueTypeFont font() {
            if (font == null) {
                try (InputStream in = TTFParser.class.getResourceAsStream(OWN_FONT)) {
                    font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
                } catch (IOException missing) {
                    throw new UncheckedIOException(missing);
                }
            }
            return font;
        }

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
            return new FontMapping<>(font(), true);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
            return new FontMapping<>(font(), true);
        }

        @Override
        public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
            return new CIDFontMapping(null, font(), true);
        }
    }
}
