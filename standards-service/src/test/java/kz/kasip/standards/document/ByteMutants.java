package kz.kasip.standards.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files as bad discs, bad programs and bad people leave them: flipped, cut and spliced bytes, and parts of archives. */
final class ByteMutants {

    private static final int MOST_FLIPS = 20;

    private ByteMutants() {}

    /** A mutant of the bytes, with pieces of another file in it. */
    static byte[] of(byte[] bytes, byte[] other, Random random) {
        boolean archive = bytes[0] == 'P' && bytes[1] == 'K';
        return archive && random.nextInt(3) > 0 ? part(bytes, other, random) : plain(bytes, other, random);
    }

    private static byte[] plain(byte[] bytes, byte[] other, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
            case 1 -> cut(bytes, random);
            case 2 -> splice(bytes, other, random);
            case 3 -> doubled(bytes, random);
            default -> flipped(bytes, random);
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        boolean ascii = random.nextBoolean();
        for (int i = random.nextInt(1, MOST_FLIPS); i > 0; i--) {
            flipped[random.nextInt(flipped.length)] = (byte) (ascii ? random.nextInt(' ', 127) : random.nextInt());
        }
        return flipped;
    }

    private static byte[] cut(byte[] bytes, Random random) {
        int begin = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, begin + 1 + random.nextInt(bytes.length / 4 + 1));
        return joined(Arrays.copyOf(bytes, begin), Arrays.copyOfRange(bytes, end, bytes.length));
    }

    private static byte[] splice(byte[] bytes, byte[] other, Random random) {
        int at = random.nextInt(bytes.length);
        int begin = random.nextInt(other.length);
        int end = Math.min(other.length, begin + random.nextInt(4_000));
        return joined(
                Arrays.copyOf(bytes, at),
                Arrays.copyOfRange(other, begin, end),
                Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] doubled(byte[] bytes, Random random) {
        int begin = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, begin + random.nextInt(4_000));
        return joined(Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, begin, bytes.length));
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            joined.writeBytes(piece);
        }
        return joined.toByteArray();
    }

    private static byte[] part(byte[] archive, byte[] other, Random random) {
        Map<String, byte[]> parts = parts(archive);
        List<String> names = new ArrayList<>(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        String second = names.get(random.nextInt(names.size()));
        // most of the text is in one part of many
        String text = names.stream()
                .filter(each -> each.endsWith("document.xml"))
                .findFirst()
                .orElse(name);
        switch (random.nextInt(6)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put(name, parts.get(second));
            case 2 -> parts.put(name, plain(parts.get(name), other, random));
            case 3 -> parts.put(text, elements(parts.get(text), random));
            default -> parts.put(text, plain(parts.get(text), parts.get(second), random));
        }
        return zipped(parts);
    }

    /** XML with tags taken out, doubled and swapped. */
    private static byte[] elements(byte[] xml, Random random) {
        List<String> tags = new ArrayList<>(List.of(new String(xml, StandardCharsets.UTF_8).split("(?=<)|(?<=>)")));
        for (int i = random.nextInt(1, MOST_FLIPS); i > 0; i--) {
            int at = random.nextInt(tags.size());
            int to = random.nextInt(tags.size());
            switch (random.nextInt(3)) {
                case 0 -> tags.set(at, "");
                case 1 -> tags.set(at, tags.get(at) + tags.get(to));
                default -> tags.set(at, tags.get(to));
            }
        }
        return String.join("", tags).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(byte[] archive) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                if (content.length > 0) {
                    parts.put(entry.getName(), content);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return parts;
    }

    private static byte[] zipped(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
