package kz.kasip.deploy.system;

/**
 * One of the processes of a service, which are all alike.
 *
 * @param number from 1
 */
public record Replica(Service service, int number) {
    /** The only one, where there are no more. */
    static Replica first(Service service) {
        return new Replica(service, 1);
    }

    /** Its log and what it is called in a message: the service's name, with the number from the second on. */
    String title() {
        return number == 1 ? service.module() : service.module() + "-" + number;
    }
}
