/** Words and abbreviations that stand for each other, within a language and between languages. */
package kz.kasip.search.analysis.glossary;
