package kz.kasip.standards.document.reading;

import java.util.List;
import kz.kasip.standards.document.Finding;

/**
 * What a reader takes out of a file.
 *
 * @param findings what the file holds beside its text and is not read: pictures, comments, embedded files
 */
public record Content(List<Block> blocks, List<Finding> findings) {}
