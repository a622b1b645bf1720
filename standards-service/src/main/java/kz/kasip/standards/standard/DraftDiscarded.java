package kz.kasip.standards.standard;

import kz.kasip.standards.code.StandardCode;

/**
 * Told within the transaction that discards the drafts of a version up to a revision.
 *
 * @param after the draft revision that is published, whose own drafts stay as they are; -1 where none is
 */
public record DraftDiscarded(StandardCode code, int number, long after, long revision) {}
