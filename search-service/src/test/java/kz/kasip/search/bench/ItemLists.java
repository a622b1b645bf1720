package kz.kasip.search.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import kz.kasip.search.analysis.Language;

/** Texts and names found in folders: the items of documents (txt, md, docx) and the last two columns of tables (csv: ru, kk). */
final class ItemLists {
    private static final Pattern KAZAKH = Pattern.compile("[әіңғүұқөһӘІҢҒҮҰҚӨҺ]");
    private static final Pattern NUMBER = Pattern.compile("(^|\\s)\\d{1,2}[.)]\\s");
    private static final Pattern CONTACT = Pattern.compile("@|\\d{6,}|\\+7|https?:");
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final int SHORTEST = 12;
    private static final int LONGEST = 400;

    private final Map<Language, Set<String>> items = new EnumMap<>(Language.class);
    private final Map<Language, Set<String>> names = new EnumMap<>(Language.class);

    /** Reads every file of the folders that it can read. */
    ItemLists(List<Path> folders) throws IOException {
        for (Language language : Language.values()) {
            items.put(language, new LinkedHashSet<>());
            names.put(language, new LinkedHashSet<>());
        }
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    read(file);
                }
            }
        }
    }

    /** The texts in a language, as often as they stand first. */
    List<String> items(Language language) {
        return List.copyOf(items.get(language));
    }

    /** The names in a language; where there is no table of them, the shorter texts. */
    List<String> names(Language language) {
        Set<String> found = names.get(language);
        return found.isEmpty()
                ? items(language).stream().filter(text -> text.length() < 60).toList()
                : List.copyOf(found);
    }

    /** Adds a text that has to be among the items. */
    void add(String text) {
        items.get(language(text)).add(text);
    }

    private void read(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".csv")) {
            Files.readAllLines(file).stream().skip(1).forEach(this::row);
        } else if (name.endsWith(".docx")) {
            paragraphs(file).forEach(this::text);
        } else if (name.endsWith(".md") || name.endsWith(".txt")) {
            blocks(Files.readAllLines(file)).forEach(this::text);
        }
    }

    private void row(String line) {
        String[] cells = COMMA.split(line);
        if (cells.length >= 3) {
            name(Language.RU, cells[cells.length - 2]);
            name(Language.KK, cells[cells.length - 1]);
        }
    }

    private void name(Language language, String cell) {
        String name = cell.replace("\"", "").strip();
        if (name.length() > 3 && name.length() < LONGEST) {
            String rest = name.equals(name.toUpperCase()) ? name.substring(1).toLowerCase() : name.substring(1);
            names.get(language).add(name.charAt(0) + rest);
        }
    }

    private void text(String block) {
        for (String part : NUMBER.split(block.replaceAll("<[^>]*>", "\t"))) {
            for (String cell : part.split("\t")) {
                String text =
                        cell.replaceAll("[|*#]", " ").replaceAll("\\s+", " ").strip();
                if (text.length() >= SHORTEST
                        && text.length() <= LONGEST
                        && !CONTACT.matcher(text).find()) {
                    add(text);
                }
            }
        }
    }

    /** Lines that are wrapped come together again; an empty line or a number begins anew. */
    private static List<String> blocks(List<String> lines) {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (String line : lines) {
            if (line.isBlank() || NUMBER.matcher(line).lookingAt()) {
                blocks.add(block.toString());
                block.setLength(0);
            }
            block.append(line).append(line.contains("\t") ? '\t' : ' ');
        }
        blocks.add(block.toString());
        return blocks;
    }

    private static List<String> paragraphs(Path file) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile());
                var stream = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            var factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            var reader = factory.createXMLStreamReader(stream);
            StringBuilder paragraph = new StringBuilder();
            boolean text = false;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    text = reader.getLocalName().equals("t");
                } else if (event == XMLStreamConstants.CHARACTERS && text) {
                    paragraph.append(reader.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    text = false;
                    if (reader.getLocalName().equals("p")) {
                        paragraphs.add(paragraph.toString());
                        paragraph.setLength(0);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(file + " is no document", e);
        }
        return paragraphs;
    }

    static Language language(String text) {
        return KAZAKH.matcher(text).find() ? Language.KK : Language.RU;
    }
}
