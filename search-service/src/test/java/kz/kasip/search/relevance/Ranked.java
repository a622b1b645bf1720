package kz.kasip.search.relevance;

/**
 * What became of a row.
 *
 * @param rank the place of the first right hit among the first ten; 0 where there is none
 * @param found whether anything was found
 */
record Ranked(Row row, int rank, boolean found) {
    double reciprocal() {
        return rank == 0 ? 0 : 1.0 / rank;
    }
}
