package kz.kasip.search.suggest;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kz.kasip.search.testsupport.Neighbours;

@QuarkusTest
@WithTestResource(Neighbours.class)
class LuceneSuggestTest extends SuggestContract {}
