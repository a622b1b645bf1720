package kz.kasip.standards.competency.form;

import kz.kasip.standards.competency.framework.Place;

/**
 * An item of a framework in one language.
 *
 * @param language the language that the statement is had in; another than the document's where it has none in that
 * @param translated whether the register has the statement in another language too
 * @param above what it is a part of; null for a card
 * @param sequence place among what has the same above it, from 1
 * @param level the level of the card it is of, or null
 * @param grouping how a function belongs to its card, else null
 */
public record Element(
        Place place,
        ElementType type,
        String statement,
        String language,
        boolean translated,
        Element above,
        int sequence,
        String code,
        int number,
        Integer level,
        Grouping grouping) {}
