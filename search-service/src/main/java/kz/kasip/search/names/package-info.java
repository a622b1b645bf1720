/** What things are called in both languages: in the index, and in the loaded classifiers. */
package kz.kasip.search.names;
