package kz.kasip.standards.document.reading;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;

/** Streams XML without document types, entities or endless nesting. */
final class Xml {

    private static final int MAX_DEPTH = 1_000;

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    /** What a part's elements are told to. */
    interface Handler {
        void start(XMLStreamReader element, String name);

        void end(String name);

        default void text(String text) {}
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // the JDK stops at 100 with an error that looks like broken XML; ours comes first and says what it is
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(MAX_DEPTH + 1));
        return factory;
    }

    static void stream(InputStream in, Handler handler) throws XMLStreamException {
        XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MAX_DEPTH) {
                        throw new DocumentRefused(
                                Reason.UNSAFE, "The document nests deeper than " + MAX_DEPTH + " levels.");
                    }
                    handler.start(xml, xml.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    handler.end(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    handler.text(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new DocumentRefused(Reason.UNSAFE, "The document declares entities, which are not read.");
                default -> {}
            }
        }
    }

    /** The attribute of that local name in whatever namespace, or null. */
    static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether a switch such as {@code <w:vanish/>} is on, which it is without a value. */
    static boolean isOn(XMLStreamReader element) {
        String value = attribute(element, "val");
        return value == null || !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /** The attribute as a number, or the other value where it is none. */
    static int number(XMLStreamReader element, String name, int other) {
        String value = attribute(element, name);
        if (value == null || value.length() > 6) {
            return other;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException none) {
            return other;
        }
    }
}
