package kz.kasip.search.query;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How much each way in which a text can answer counts; tuned with the relevance harness, never on feel. Too much weight for exact
 * rare forms or for titles is known to hurt.
 */
@ConfigMapping(prefix = "kasip.search.weights")
interface Weights {
    /** The word in the very form that was typed. */
    @WithDefault("1.0")
    float exact();

    /** The word in any form. */
    @WithDefault("1.0")
    float stem();

    /** The word in any form and in any spelling. */
    @WithDefault("0.8")
    float skeleton();

    /** The word in the title of what is found. */
    @WithDefault("1.3")
    float titleStem();

    /** The word in any spelling in the title of what is found. */
    @WithDefault("1.0")
    float titleSkeleton();

    /** The word in the title of what the found text stands in. */
    @WithDefault("0.2")
    float context();

    /** The word in what an abbreviation in the text stands for. */
    @WithDefault("0.5")
    float expansion();

    /** The word as an abbreviation, in the same case. */
    @WithDefault("2.0")
    float abbreviation();

    /** A word of the same meaning. */
    @WithDefault("0.4")
    float synonym();

    /** A word that differs by a letter or two. */
    @WithDefault("0.5")
    float near();

    /** A word that shares at least half of its pieces of four letters. */
    @WithDefault("0.15")
    float grams();

    /** How much the other fields count beside the best one. */
    @WithDefault("0.1")
    float tie();

    /** Who types a code wants what bears it. */
    @WithDefault("60")
    float ownCode();

    /** After that a standard whose code begins so. */
    @WithDefault("50")
    float codeBeginningOfStandard();

    /** And whatever else bears a code that begins so. */
    @WithDefault("40")
    float codeBeginning();

    /** Then what stands in what bears it. */
    @WithDefault("20")
    float codeAround();

    /** Where fewer hits than this are found, words that are only near are looked for too. */
    @WithDefault("1")
    long few();
}
