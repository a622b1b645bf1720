package kz.kasip.standards.document.reading;

/** Numbers joined to groups. */
final class PdfGroups {

    private final int[] parents;

    PdfGroups(int count) {
        parents = new int[count];
        for (int i = 0; i < count; i++) {
            parents[i] = i;
        }
    }

    private int root(int member) {
        int root = member;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    /** For each member the number of its group; groups are numbered from 0 by their first members. */
    int[] numbers() {
        int[] numbers = new int[parents.length];
        int count = 0;
        for (int i = 0; i < parents.length; i++) {
            int root = root(i);
            numbers[i] = root == i ? count++ : numbers[root];
        }
        return numbers;
    }
}
