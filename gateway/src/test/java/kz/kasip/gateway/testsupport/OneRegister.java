package kz.kasip.gateway.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** {@link Register} answers for all parts. */
public final class OneRegister implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Register.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }
}
